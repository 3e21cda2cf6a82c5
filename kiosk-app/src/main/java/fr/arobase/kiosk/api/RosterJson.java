package fr.arobase.kiosk.api;

import fr.arobase.attendance.Presence;
import fr.arobase.attendance.Roster;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is expected at a workshop and who came: all that a door needs to decide by itself. No address, no number. */
@Schema(name = "Roster")
record RosterJson(WorkshopJson workshop, List<Person> people) {

    /** One person; a party's people have the same code and stand together. */
    @Schema(name = "RosterPerson")
    record Person(
            UUID id,
            @Schema(example = "Jeanne") String firstName,
            @Schema(example = "Martin") String lastName,

            @Schema(description = "The signed code of the QR")
            String code,

            @Schema(example = "7KQ2M4XC") String humanCode,
            SignupStatus status,

            @Schema(description = "How many are in their sign-up", example = "1")
            int partySize,

            @Schema(description = "The place on the waiting list, from 1", nullable = true) @Nullable
            Integer waitingPosition,

            Presence.State presence,
            @Schema(nullable = true) @Nullable Instant since) {}

    static RosterJson of(Roster roster, Map<SignupId, Ticket> tickets) {
        var people = new ArrayList<Person>();
        for (var row : roster.rows()) {
            var ticket = tickets.get(row.signup());
            if (ticket != null) {
                people.add(person(row, ticket));
            }
        }
        return new RosterJson(WorkshopJson.of(roster.workshop()), people);
    }

    private static Person person(Roster.Row row, Ticket ticket) {
        return new Person(
                row.attendee().value(),
                row.name().firstName(),
                row.name().lastName(),
                ticket.code().body(),
                row.code().value(),
                row.status(),
                row.partySize(),
                row.waitingPosition() == 0 ? null : row.waitingPosition(),
                row.presence().state(),
                row.presence().since());
    }
}
