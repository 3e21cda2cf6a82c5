package fr.arobase.attendance;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.signup.AttendeeId;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a shown code comes to, and the sentence that says so.
 *
 * @param workshop whose log it goes to; none when nothing tells
 * @param people whom it counts as present
 */
record Decision(
        Outcome outcome,
        String message,
        @Nullable WorkshopId workshop,
        @Nullable SignupId signup,
        List<AttendeeId> people) {

    /** At a kiosk, people count themselves in from two hours before the workshop until its end. */
    static final Duration EARLY = Duration.ofHours(2);

    static Decision unknown(NewScan scan) {
        return new Decision(Outcome.UNKNOWN, toCheckText(scan, "answer.unknown"), scan.workshop(), null, List.of());
    }

    /** What can be said of a known ticket before looking at who is present already; empty when it counts. */
    static Optional<Decision> unlessItCounts(NewScan scan, Ticket ticket) {
        var locale = scan.locale();
        var workshop = ticket.workshop();
        var there = what(workshop, locale);
        if (workshop.status() == WorkshopStatus.CANCELLED) {
            return toCheck(scan, ticket, Outcome.CANCELLED, toCheckText(scan, "answer.workshopCancelled", there));
        }
        if (!ticket.status().isActive()) {
            return toCheck(scan, ticket, Outcome.CANCELLED, toCheckText(scan, "answer.cancelled", there));
        }
        if (scan.workshop() != null && !scan.workshop().equals(workshop.id())) {
            return toCheck(scan, ticket, Outcome.WRONG_WORKSHOP, text(locale, "answer.wrongWorkshop", there));
        }
        if (scan.workshop() == null && !isTimeFor(workshop, scan.scannedAt())) {
            return toCheck(scan, ticket, Outcome.WRONG_WORKSHOP, text(locale, "answer.wrongTime", there));
        }
        if (ticket.status() == SignupStatus.WAITING) {
            return toCheck(
                    scan, ticket, Outcome.WAITING, toCheckText(scan, "answer.waiting", ticket.waitingPosition()));
        }
        return Optional.empty();
    }

    private static String toCheckText(NewScan scan, String key, Object... arguments) {
        return forThemselves(scan, text(scan.locale(), key, arguments), "answer.ask");
    }

    /** At a kiosk it is the visitor who reads, and who is spoken to. */
    private static String forThemselves(NewScan scan, String fact, String more) {
        return scan.source() == Source.KIOSK ? fact + " " + text(scan.locale(), more) : fact;
    }

    private static Optional<Decision> toCheck(NewScan scan, Ticket ticket, Outcome outcome, String message) {
        var kept = scan.workshop() == null ? ticket.workshop().id() : scan.workshop();
        return Optional.of(new Decision(outcome, message, kept, ticket.signup(), List.of()));
    }

    /** Whoever is of the party and named, or the whole party, is present; the first time wins. */
    static Decision counts(NewScan scan, Ticket ticket, Map<AttendeeId, Presence> before) {
        var party = ticket.people().stream().map(Ticket.Person::id).toList();
        var named = party.stream().filter(scan.people()::contains).toList();
        var people = named.isEmpty() ? party : named;
        var locale = scan.locale();
        var since = people.stream()
                .map(person -> before.getOrDefault(person, Presence.NOTHING_SAID))
                .map(presence -> presence.isPresent() ? presence.since() : null)
                .toList();
        var fresh = since.stream().filter(at -> at == null).count();
        if (fresh > 0) {
            return new Decision(
                    Outcome.PRESENT,
                    forThemselves(
                            scan,
                            text(locale, "answer.present", fresh, clock(scan.scannedAt(), locale)),
                            "answer.enjoy"),
                    ticket.workshop().id(),
                    ticket.signup(),
                    people);
        }
        var first =
                since.stream().flatMap(at -> Optional.ofNullable(at).stream()).min(Instant::compareTo);
        return new Decision(
                Outcome.DUPLICATE,
                forThemselves(
                        scan,
                        text(locale, "answer.duplicate", clock(first.orElseThrow(), locale)),
                        "answer.nothingElse"),
                ticket.workshop().id(),
                ticket.signup(),
                people);
    }

    private static boolean isTimeFor(WorkshopSummary workshop, Instant at) {
        return !at.isBefore(workshop.startInstant().minus(EARLY)) && at.isBefore(workshop.endInstant());
    }

    /** "Naviguer sur internet, mardi 12 janvier 2027 à 14 h 00, Salle des fêtes, Gourgé" */
    private static String what(WorkshopSummary workshop, Locale locale) {
        return workshop.title() + ", " + DateWords.dayAndTime(workshop.startsAt(), locale) + ", " + workshop.venueName()
                + ", " + workshop.commune();
    }

    private static String clock(Instant at, Locale locale) {
        return DateWords.time(LocalTime.ofInstant(at, CommonConfiguration.ZONE), locale);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(Decision.class, locale, key, arguments);
    }
}
