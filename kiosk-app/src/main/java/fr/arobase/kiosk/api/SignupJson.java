package fr.arobase.kiosk.api;

import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sign-up just made. */
@Schema(name = "Signup")
record SignupJson(
        UUID signupId,

        @Schema(allowableValues = {"CONFIRMED", "WAITING"}) SignupStatus status,

        @Schema(description = "The place on the waiting list, from 1; null when confirmed", nullable = true) @Nullable
        Integer waitingPosition,

        Code ticket) {

    /** What opens the ticket. */
    @Schema(name = "TicketCode")
    record Code(
            @Schema(
                    description = "The signed code of the QR",
                    example = "101ZC7K2M9T4X8B3QFWDA0RS5EHJNPV6G1Y2CKM8TBX4Q")
            String code,

            @Schema(description = "To read, say and type", example = "7KQ2M4XC")
            String humanCode,

            @Schema(description = "The ticket's page", example = "https://arobase.example/t/101Z…")
            String url) {

        static Code of(Ticket ticket) {
            return new Code(ticket.code().body(), ticket.humanCode().value(), ticket.page());
        }
    }

    static SignupJson of(Ticket ticket) {
        return new SignupJson(ticket.signup().value(), ticket.status(), place(ticket), Code.of(ticket));
    }

    static @Nullable Integer place(Ticket ticket) {
        return ticket.waitingPosition() == 0 ? null : ticket.waitingPosition();
    }
}
