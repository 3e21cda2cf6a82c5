package fr.arobase.kiosk.signup;

import fr.arobase.signup.Origin;
import fr.arobase.signup.SignupService;
import org.springframework.stereotype.Component;

/** Sends a draft once: however often "Confirmer" is struck, the first answer stands. */
@Component
class SigningUp {

    private final SignupService signups;

    SigningUp(SignupService signups) {
        this.signups = signups;
    }

    /** @param namesake whether the visitor has said that they are another person of the same name */
    void confirm(SignupDraft draft, String language, boolean atKiosk, boolean namesake) {
        if (draft.result().isEmpty() || (namesake && !draft.hasTicket())) {
            draft.ended(signups.signUp(draft.command(language, atKiosk ? Origin.KIOSK : Origin.PHONE, namesake)));
        }
    }
}
