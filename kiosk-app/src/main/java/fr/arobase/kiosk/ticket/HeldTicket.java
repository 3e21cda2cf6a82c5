package fr.arobase.kiosk.ticket;

import fr.arobase.signup.SignupId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ticket that the visitor has shown, and the code they are typing. */
final class HeldTicket {

    String typed = "";

    @Nullable
    private SignupId signup;

    Optional<SignupId> signup() {
        return Optional.ofNullable(signup);
    }

    void hold(SignupId found) {
        signup = found;
    }
}
