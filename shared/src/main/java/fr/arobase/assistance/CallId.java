package fr.arobase.assistance;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a call for a person. */
@Embeddable
public record CallId(@Column(name = "id") UUID value) implements Serializable {

    public static CallId next() {
        return new CallId(Uuids.next());
    }

    public static CallId of(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
