package fr.arobase.message;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a message. */
@Embeddable
public record MessageId(@Column(name = "id") UUID value) implements Serializable {

    public static MessageId next() {
        return new MessageId(Uuids.next());
    }

    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
