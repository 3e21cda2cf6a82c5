package fr.arobase.kiosk.api;

import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket and the present state of its sign-up. */
@Schema(name = "Ticket")
record TicketJson(
        @Schema(example = "101ZC7K2M9T4X8B3QFWDA0RS5EHJNPV6G1Y2CKM8TBX4Q")
        String code,

        @Schema(example = "7KQ2M4XC") String humanCode,
        String url,
        SignupStatus status,

        @Schema(description = "The place on the waiting list, from 1", nullable = true) @Nullable
        Integer waitingPosition,

        @Schema(description = "Until when an offered seat is held", nullable = true) @Nullable
        Instant offerUntil,

        List<Person> people,
        WorkshopJson workshop) {

    /** One of the party. */
    @Schema(name = "Person")
    record Person(
            @Schema(example = "Jeanne") String firstName,
            @Schema(example = "Martin") String lastName) {}

    static TicketJson of(Ticket ticket) {
        return new TicketJson(
                ticket.code().body(),
                ticket.humanCode().value(),
                ticket.page(),
                ticket.status(),
                SignupJson.place(ticket),
                ticket.offerUntil(),
                ticket.people().stream()
                        .map(person -> new Person(person.firstName(), person.lastName()))
                        .toList(),
                WorkshopJson.of(ticket.workshop()));
    }
}
