package fr.arobase.workshop;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a workshop. */
@Embeddable
public record WorkshopId(@Column(name = "id") UUID value) implements Serializable {

    public static WorkshopId next() {
        return new WorkshopId(Uuids.next());
    }

    public static WorkshopId of(String text) {
        return new WorkshopId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
