package fr.arobase.terminal;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a terminal. */
@Embeddable
public record TerminalId(@Column(name = "id") UUID value) implements Serializable {

    public static TerminalId next() {
        return new TerminalId(Uuids.next());
    }

    public static TerminalId of(String text) {
        return new TerminalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
