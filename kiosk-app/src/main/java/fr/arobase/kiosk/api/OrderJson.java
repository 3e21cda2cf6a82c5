package fr.arobase.kiosk.api;

import fr.arobase.terminal.OrderKind;
import fr.arobase.terminal.TerminalOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** Something to do. It is given once: answer it. */
@Schema(name = "Order")
record OrderJson(
        UUID id,
        OrderKind kind,

        @Schema(description = "The volume, from 0 to 100; empty for other orders", example = "40")
        String argument) {

    static OrderJson of(TerminalOrder order) {
        return new OrderJson(order.id().value(), order.kind(), order.argument());
    }
}
