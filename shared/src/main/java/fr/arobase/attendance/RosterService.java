package fr.arobase.attendance;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.HumanCode;
import fr.arobase.common.PersonName;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is expected at a workshop and who came. */
@Service
@Transactional(readOnly = true)
public class RosterService {

    private final ScanRepository scans;
    private final WorkshopService workshops;
    private final SignupService signups;

    RosterService(ScanRepository scans, WorkshopService workshops, SignupService signups) {
        this.scans = scans;
        this.workshops = workshops;
        this.signups = signups;
    }

    /**
     * A text that changes whenever the roster does. One short query over indexes: many screens may ask for it every
     * second or two and read the roster only when it has changed, whichever node wrote the change.
     */
    public String stamp(WorkshopId workshop) {
        return scans.stamp(workshop.value()).orElse("");
    }

    public Optional<Roster> roster(WorkshopId workshop) {
        return workshops.find(workshop).map(summary -> {
            var log = scans.ofWorkshop(workshop.value());
            var presence = Presence.of(AttendanceService.marks(log));
            var people = scans.signedUp(workshop);
            var queue = people.stream()
                    .filter(person -> person.status() == SignupStatus.WAITING)
                    .sorted(Comparator.comparing(
                            SignedUp::waitingNumber, Comparator.nullsLast(Comparator.naturalOrder())))
                    .map(SignedUp::signup)
                    .distinct()
                    .toList();
            var rows = people.stream()
                    .map(person -> new Roster.Row(
                            person.signup(),
                            person.attendee(),
                            new PersonName(person.firstName(), person.lastName()),
                            person.status(),
                            person.origin(),
                            new HumanCode(person.humanCode()),
                            person.partySize(),
                            queue.indexOf(person.signup()) + 1,
                            person.offerUntil(),
                            person.email(),
                            person.phone(),
                            presence.getOrDefault(person.attendee(), Presence.NOTHING_SAID)))
                    .toList();
            return new Roster(summary, rows, toCheck(workshop, log, rows));
        });
    }

    /** The people of one sign-up and whether they came; empty for no sign-up. */
    public List<Roster.Row> party(WorkshopId workshop, SignupId signup) {
        return roster(workshop).stream()
                .flatMap(roster -> roster.rows().stream())
                .filter(row -> row.signup().equals(signup))
                .toList();
    }

    /**
     * Codes that belong to no workshop, as unknown ones typed at a kiosk, and that nobody has settled, the latest first.
     *
     * @param since the first day to look at
     */
    public List<Roster.ToCheck> withoutWorkshop(LocalDate since) {
        var log =
                scans.ofNoWorkshop(since.atStartOfDay(CommonConfiguration.ZONE).toInstant());
        return toCheck(null, log, List.of());
    }

    /** One line a code, the latest showing: not those settled, nor those whose people were counted in since. */
    private List<Roster.ToCheck> toCheck(@Nullable WorkshopId workshop, Collection<Scan> log, List<Roster.Row> rows) {
        var settled = settled(log);
        var present = rows.stream()
                .filter(row -> row.presence().isPresent())
                .map(Roster.Row::signup)
                .collect(Collectors.toSet());
        var byCode = log.stream()
                .filter(row -> row.isToCheck() && !settled.contains(row.id()))
                .filter(row -> row.signup().filter(present::contains).isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.signup().<Object>map(Function.identity()).orElse(row.code())));
        return byCode.values().stream()
                .map(shown -> shown.stream()
                        .max(Comparator.comparing(Scan::scannedAt).thenComparing(Scan::id))
                        .map(latest -> toCheck(workshop, latest, shown.size()))
                        .orElseThrow())
                .sorted(Comparator.comparing(Roster.ToCheck::at).reversed())
                .toList();
    }

    /** Rows that staff have dealt with; settling one showing of a code settles those before it. */
    private static Set<UUID> settled(Collection<Scan> log) {
        var undone = targets(log, ScanKind.UNDO);
        var settled = new HashSet<>(targets(log, ScanKind.UNDO));
        log.stream()
                .filter(row -> row.kind() == ScanKind.SETTLED && !undone.contains(row.id()))
                .flatMap(row -> row.target().stream())
                .forEach(settled::add);
        var dealtWith = log.stream().filter(row -> settled.contains(row.id())).toList();
        for (var row : dealtWith) {
            log.stream()
                    .filter(other -> other.isToCheck()
                            && other.code().equals(row.code())
                            && !other.scannedAt().isAfter(row.scannedAt()))
                    .forEach(other -> settled.add(other.id()));
        }
        return settled;
    }

    private static Set<UUID> targets(Collection<Scan> log, ScanKind kind) {
        return log.stream()
                .filter(row -> row.kind() == kind)
                .flatMap(row -> row.target().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Roster.ToCheck toCheck(@Nullable WorkshopId workshop, Scan scan, int times) {
        var ticket = scan.signup().flatMap(signups::ticket);
        var names = new ArrayList<PersonName>();
        ticket.map(Ticket::people)
                .ifPresent(people ->
                        people.forEach(person -> names.add(new PersonName(person.firstName(), person.lastName()))));
        var answer = scan.answer().orElseThrow();
        return new Roster.ToCheck(
                scan.id(),
                answer.outcome(),
                scan.code(),
                answer.message(),
                scan.scannedAt(),
                names,
                ticket.map(Ticket::workshop).filter(other -> !other.id().equals(workshop)),
                times);
    }
}
