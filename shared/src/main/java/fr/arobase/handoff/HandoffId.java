package fr.arobase.handoff;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a handoff. */
@Embeddable
public record HandoffId(@Column(name = "id") UUID value) implements Serializable {

    public static HandoffId next() {
        return new HandoffId(Uuids.next());
    }

    public static HandoffId of(String text) {
        return new HandoffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
