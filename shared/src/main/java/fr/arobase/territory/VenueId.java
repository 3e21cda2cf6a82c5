package fr.arobase.territory;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a venue. */
@Embeddable
public record VenueId(@Column(name = "id") UUID value) implements Serializable {

    public static VenueId next() {
        return new VenueId(Uuids.next());
    }

    public static VenueId of(String text) {
        return new VenueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
