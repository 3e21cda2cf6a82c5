package fr.arobase.signup;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a sign-up. */
@Embeddable
public record SignupId(@Column(name = "id") UUID value) implements Serializable {

    public static SignupId next() {
        return new SignupId(Uuids.next());
    }

    public static SignupId of(String text) {
        return new SignupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
