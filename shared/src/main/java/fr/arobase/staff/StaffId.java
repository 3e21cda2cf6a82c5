package fr.arobase.staff;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a member of staff. */
@Embeddable
public record StaffId(@Column(name = "id") UUID value) implements Serializable {

    public static StaffId next() {
        return new StaffId(Uuids.next());
    }

    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
