package fr.arobase.terminal;

import fr.arobase.common.Uuids;
import java.util.UUID;

/** The identifier of an order to a terminal. */
public record OrderId(UUID value) {

    static OrderId next() {
        return new OrderId(Uuids.next());
    }

    static OrderId of(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
