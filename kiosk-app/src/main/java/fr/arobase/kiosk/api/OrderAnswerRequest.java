package fr.arobase.kiosk.api;

import fr.arobase.terminal.OrderOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an order. */
@Schema(name = "OrderAnswer")
record OrderAnswerRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        OrderOutcome outcome,

        @Schema(description = "For staff to read", example = "L’imprimante est occupée.") @Nullable
        String words) {}
