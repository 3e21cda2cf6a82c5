package fr.arobase.common;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Version 7 identifiers (RFC 9562): they sort by the time they were made, which keeps the indexes compact. */
public final class Uuids {

    private Uuids() {}

    @SuppressWarnings("NullAway") // The strategy does not look at the session.
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
