package fr.arobase.attendance;

import fr.arobase.audit.AuditService;
import fr.arobase.common.Uuids;
import fr.arobase.signup.AttendeeId;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts people in. Everything is a row added to the log, by its own id, so any number of doors, kiosks and nodes may say
 * it at once and again; presence follows from the rows (see {@link Presence}).
 */
@Service
@Transactional
public class AttendanceService {

    private final ScanRepository scans;
    private final SignupService signups;
    private final WorkshopService workshops;
    private final EntityManager entities;
    private final TransactionOperations transactions;
    private final Clock clock;

    AttendanceService(
            ScanRepository scans,
            SignupService signups,
            WorkshopService workshops,
            EntityManager entities,
            TransactionOperations transactions,
            Clock clock) {
        this.scans = scans;
        this.signups = signups;
        this.workshops = workshops;
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Records codes as they were scanned, each in a transaction of its own: nothing a device has queued is lost because
     * of its neighbour.
     *
     * @return the answers, in the order of the scans; a scan sent again gets the answer it got
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<ScanAnswer> record(List<NewScan> sent) {
        return sent.stream().map(this::record).toList();
    }

    /** One scan, as {@link #record(List)}. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ScanAnswer record(NewScan scan) {
        try {
            return transactions.execute(_ -> decide(scan));
        } catch (DataIntegrityViolationException sameIdAtTheSameMoment) {
            return transactions.execute(_ -> given(scan.id())).orElseThrow(() -> sameIdAtTheSameMoment);
        }
    }

    private Optional<ScanAnswer> given(UUID id) {
        return scans.findById(id).flatMap(Scan::answer);
    }

    private ScanAnswer decide(NewScan scan) {
        var ticket = signups.ticket(scan.code());
        if (ticket.isEmpty()) {
            return write(scan, Decision.unknown(scan));
        }
        var toCheck = Decision.unlessItCounts(scan, ticket.get());
        return toCheck.isPresent() ? write(scan, toCheck.get()) : countIn(scan, ticket.get());
    }

    private ScanAnswer countIn(NewScan scan, Ticket ticket) {
        if (ticket.status() == SignupStatus.OFFERED) {
            // Coming is accepting.
            signups.acceptOffer(ticket.signup());
        }
        scans.hold(ticket.signup().value());
        // The same scan, sent at the same moment, may have been written while we waited for the sign-up.
        return given(scan.id()).orElseGet(() -> {
            var before = presence(ticket.signup(), ticket.workshop().id());
            return write(scan, Decision.counts(scan, ticket, before));
        });
    }

    private ScanAnswer write(NewScan scan, Decision decision) {
        var row = Scan.arrival(scan, actor(scan.device()), clock.instant(), decision);
        entities.persist(row);
        return row.answer().orElseThrow();
    }

    private Map<AttendeeId, Presence> presence(SignupId signup, WorkshopId workshop) {
        return Presence.of(marks(scans.ofSignup(signup.value(), workshop.value())));
    }

    static List<Mark> marks(Collection<Scan> rows) {
        return rows.stream().flatMap(row -> row.mark().stream()).toList();
    }

    /**
     * Takes back a row of the log, for the people given or all it names; a code that nobody knows or a row already taken
     * back is no matter.
     */
    public void undo(UUID scan, Set<AttendeeId> people, Source source, @Nullable String device) {
        scans.findById(scan)
                .filter(row -> row.kind() != ScanKind.UNDO)
                .ifPresent(row -> entities.persist(
                        row.answered(Uuids.next(), ScanKind.UNDO, source, actor(device), clock.instant(), people)));
    }

    /** Staff say of one person that they are present, absent or excused. */
    public void mark(WorkshopId workshop, AttendeeId person, Presence.State state) {
        var signup = signupOf(workshop, person);
        var kind =
                switch (state) {
                    case PRESENT -> ScanKind.PRESENT;
                    case ABSENT -> ScanKind.ABSENT;
                    case EXCUSED -> ScanKind.EXCUSED;
                    case EXPECTED -> ScanKind.UNDO;
                };
        if (kind == ScanKind.UNDO) {
            takeBackEverything(workshop, signup, person);
        } else {
            say(kind, workshop, signup, List.of(person));
        }
    }

    private void takeBackEverything(WorkshopId workshop, SignupId signup, AttendeeId person) {
        scans.ofWorkshop(workshop.value()).stream()
                .filter(row -> row.kind() != ScanKind.UNDO && row.mark().isPresent())
                .filter(row -> row.people().contains(person))
                .forEach(row -> entities.persist(row.answered(
                                Uuids.next(),
                                ScanKind.UNDO,
                                Source.CONSOLE,
                                AuditService.actor(),
                                clock.instant(),
                                List.of(person))
                        .of(signup, List.of(person))));
    }

    /** Counts somebody in who comes without a ticket: signed up and present in one step. */
    public SignupResult walkIn(SignUpCommand command) {
        var result = signups.walkIn(command);
        if (result instanceof SignupResult.Confirmed(var ticket)) {
            markParty(ticket.workshop().id(), ticket);
        }
        return result;
    }

    /** Staff say that the whole party of a ticket of this workshop is present. */
    public void markParty(WorkshopId workshop, Ticket ticket) {
        var people = ticket.people().stream().map(Ticket.Person::id).toList();
        say(ScanKind.PRESENT, workshop, ticket.signup(), people);
    }

    private void say(ScanKind kind, WorkshopId workshop, SignupId signup, Collection<AttendeeId> people) {
        entities.persist(Scan.said(Uuids.next(), kind, Source.CONSOLE, AuditService.actor(), clock.instant(), workshop)
                .of(signup, people));
    }

    /**
     * Closes a workshop that is over: whoever is expected and of whom nothing is said was absent. Closing twice, on any
     * number of nodes, is harmless.
     *
     * @throws IllegalStateException when the workshop is cancelled, or not over
     */
    public void closeWorkshop(WorkshopId workshop) {
        workshops.close(workshop);
        var id = UUID.nameUUIDFromBytes(("closing " + workshop).getBytes(StandardCharsets.US_ASCII));
        // The workshop's row is ours since close(): nobody else is between this look and the row.
        if (scans.findById(id).isPresent()) {
            return;
        }
        var said = Presence.of(marks(scans.ofWorkshop(workshop.value())));
        var absent = scans.signedUp(workshop).stream()
                .filter(person -> person.status().holdsSeats())
                .map(SignedUp::attendee)
                .filter(person -> !said.containsKey(person))
                .toList();
        entities.persist(
                Scan.said(id, ScanKind.CLOSING, Source.CLOSING, AuditService.actor(), clock.instant(), workshop)
                        .of(null, absent));
    }

    private SignupId signupOf(WorkshopId workshop, AttendeeId person) {
        return scans.signedUp(workshop).stream()
                .filter(row -> row.attendee().equals(person))
                .map(SignedUp::signup)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody " + person + " in workshop " + workshop));
    }

    private static String actor(@Nullable String device) {
        return device == null ? AuditService.actor() : device;
    }
}
