package fr.arobase.attendance;

import fr.arobase.audit.AuditService;
import fr.arobase.common.PersonName;
import fr.arobase.common.Uuids;
import fr.arobase.signup.AttendeeId;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff settle the codes that did not count. Settling is a row of the log too, and twice is harmless. */
@Service
@Transactional
public class ToCheckService {

    private final ScanRepository scans;
    private final SignupService signups;
    private final AttendanceService attendance;
    private final EntityManager entities;
    private final Clock clock;

    ToCheckService(
            ScanRepository scans,
            SignupService signups,
            AttendanceService attendance,
            EntityManager entities,
            Clock clock) {
        this.scans = scans;
        this.signups = signups;
        this.attendance = attendance;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The people of the ticket are here, and counted here: with their own sign-up when it is for this workshop, else as
     * walk-ins.
     *
     * @return whether they are; false when the code is unknown or the workshop takes nobody
     */
    public boolean welcome(UUID scan) {
        return scans.findById(scan)
                .filter(Scan::isToCheck)
                .map(row -> {
                    var workshop = row.workshop();
                    var ticket = row.signup().flatMap(signups::ticket);
                    var done = workshop.isPresent() && ticket.isPresent() && countIn(workshop.get(), ticket.get());
                    if (done) {
                        settle(row);
                    }
                    return done;
                })
                .orElse(false);
    }

    /** Staff have seen it, and nobody is to be counted. */
    public void dismiss(UUID scan) {
        scans.findById(scan).filter(Scan::isToCheck).ifPresent(this::settle);
    }

    private void settle(Scan row) {
        entities.persist(row.answered(
                Uuids.next(),
                ScanKind.SETTLED,
                Source.CONSOLE,
                AuditService.actor(),
                clock.instant(),
                List.<AttendeeId>of()));
    }

    private boolean countIn(WorkshopId workshop, Ticket ticket) {
        if (ticket.workshop().id().equals(workshop) && ticket.status().isActive()) {
            attendance.markParty(workshop, ticket);
            return true;
        }
        return walkIn(workshop, ticket);
    }

    /** Those of the party who have a sign-up here are present with it, the others walk in. */
    private boolean walkIn(WorkshopId workshop, Ticket ticket) {
        var newcomers = new ArrayList<PersonName>();
        for (var person : ticket.people()) {
            var name = new PersonName(person.firstName(), person.lastName());
            signedUp(workshop, name)
                    .ifPresentOrElse(
                            here -> attendance.mark(workshop, here, Presence.State.PRESENT), () -> newcomers.add(name));
        }
        return newcomers.isEmpty()
                || attendance.walkIn(new SignUpCommand(
                                workshop, newcomers, null, null, ticket.language(), Origin.WALK_IN, false))
                        instanceof SignupResult.Confirmed;
    }

    private Optional<AttendeeId> signedUp(WorkshopId workshop, PersonName name) {
        return scans.signedUp(workshop).stream()
                .filter(row -> row.status().isActive())
                .filter(row ->
                        new PersonName(row.firstName(), row.lastName()).key().equals(name.key()))
                .map(SignedUp::attendee)
                .findFirst();
    }
}
