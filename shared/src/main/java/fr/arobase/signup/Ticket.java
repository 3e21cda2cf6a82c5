package fr.arobase.signup;

import fr.arobase.common.HumanCode;
import fr.arobase.signup.ticket.TicketCode;
import fr.arobase.workshop.WorkshopSummary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a ticket may know: the present state of their sign-up, and of its workshop.
 *
 * @param address where the ticket's page is, as the QR code has it, in upper case
 * @param waitingPosition the place on the waiting list, from 1; 0 when not on it
 * @param offerUntil until when an offered seat is held
 */
public record Ticket(
        SignupId signup,
        SignupStatus status,
        WorkshopSummary workshop,
        List<Person> people,
        TicketCode code,
        HumanCode humanCode,
        String address,
        int waitingPosition,
        @Nullable Instant offerUntil,
        String language,
        boolean hasEmail,
        boolean hasPhone) {

    public Ticket {
        people = List.copyOf(people);
    }

    public Locale locale() {
        return Locale.of(language);
    }

    /** The QR code's address in lower case but for the code: gentler to read. */
    public String page() {
        var base = address.substring(0, address.length() - code.body().length());
        return base.toLowerCase(Locale.ROOT) + code.body();
    }

    /** One of the party, by a typed id. */
    public record Person(AttendeeId id, String firstName, String lastName) {

        public String full() {
            return firstName + " " + lastName;
        }
    }
}
