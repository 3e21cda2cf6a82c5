package fr.arobase.signup;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of one person of a sign-up. */
@Embeddable
public record AttendeeId(@Column(name = "id") UUID value) implements Serializable {

    public static AttendeeId next() {
        return new AttendeeId(Uuids.next());
    }

    public static AttendeeId of(String text) {
        return new AttendeeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
