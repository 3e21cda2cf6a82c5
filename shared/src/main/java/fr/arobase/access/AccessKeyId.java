package fr.arobase.access;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a machine's key. */
@Embeddable
public record AccessKeyId(@Column(name = "id") UUID value) implements Serializable {

    public static AccessKeyId next() {
        return new AccessKeyId(Uuids.next());
    }

    public static AccessKeyId of(String text) {
        return new AccessKeyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
