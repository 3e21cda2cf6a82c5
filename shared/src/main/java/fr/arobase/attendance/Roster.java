package fr.arobase.attendance;

import fr.arobase.common.HumanCode;
import fr.arobase.common.PersonName;
import fr.arobase.signup.AttendeeId;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.SignupStatus;
import fr.arobase.workshop.WorkshopSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed up for a workshop and who came, at one moment.
 *
 * @param rows one a person, in the order of sign-up, a party together; cancelled and expired sign-ups included
 * @param toCheck codes shown here that nobody has settled, the latest first
 */
public record Roster(WorkshopSummary workshop, List<Row> rows, List<ToCheck> toCheck) {

    public Roster {
        rows = List.copyOf(rows);
        toCheck = List.copyOf(toCheck);
    }

    /**
     * One person.
     *
     * @param partySize how many are in their sign-up
     * @param waitingPosition the place on the waiting list, from 1; 0 when not on it
     */
    public record Row(
            SignupId signup,
            AttendeeId attendee,
            PersonName name,
            SignupStatus status,
            Origin origin,
            HumanCode code,
            int partySize,
            int waitingPosition,
            @Nullable Instant offerUntil,
            @Nullable String email,
            @Nullable String phone,
            Presence presence) {

        /** Whether a seat is kept for them, or they came all the same. */
        public boolean isExpected() {
            return status.holdsSeats() || presence.isPresent();
        }
    }

    /**
     * A code that was shown here and did not count.
     *
     * @param scan the row of the log to settle
     * @param people whose ticket it is; nobody when the code is unknown
     * @param elsewhere the workshop the ticket is for, when it is another one
     * @param times how often it was shown
     */
    public record ToCheck(
            UUID scan,
            Outcome outcome,
            String code,
            String message,
            Instant at,
            List<PersonName> people,
            Optional<WorkshopSummary> elsewhere,
            int times) {}

    /** The figures, of people. Present ones without a seat count as expected too: nobody is refused. */
    public record Counts(int expected, int present, int absent, int excused, int waiting) {}

    public List<Row> expected() {
        return rows.stream().filter(Row::isExpected).toList();
    }

    public Counts counts() {
        return new Counts(
                expected().size(),
                count(Presence.State.PRESENT),
                count(Presence.State.ABSENT),
                count(Presence.State.EXCUSED),
                (int) rows.stream()
                        .filter(row -> row.status() == SignupStatus.WAITING && !row.isExpected())
                        .count());
    }

    private int count(Presence.State state) {
        return (int) expected().stream()
                .filter(row -> row.presence().state() == state)
                .count();
    }
}
