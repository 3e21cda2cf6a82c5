package fr.arobase.signup;

import fr.arobase.audit.AuditService;
import fr.arobase.common.PersonName;
import fr.arobase.workshop.Seats;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopSummary;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs up, cancels, and finds tickets. Seats are taken by one conditional update and people are unique by a key of the
 * database, so any number of nodes may run this at once.
 */
@Service
@Transactional
public class SignupService {

    private final SignupRepository signups;
    private final Seats seats;
    private final WaitingList waitingList;
    private final Tickets tickets;
    private final SignupMessages messages;
    private final AuditService audit;
    private final Clock clock;

    SignupService(
            SignupRepository signups,
            Seats seats,
            WaitingList waitingList,
            Tickets tickets,
            SignupMessages messages,
            AuditService audit,
            Clock clock) {
        this.signups = signups;
        this.seats = seats;
        this.waitingList = waitingList;
        this.tickets = tickets;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of the party gets seats, or all of it waits. */
    public SignupResult signUp(SignUpCommand command) {
        // Read before the row is locked: others wait for us only as long as we write.
        var workshop = tickets.workshop(command.workshop());
        if (workshop.isEmpty()) {
            return new SignupResult.Closed();
        }
        return signUp(command, workshop.get());
    }

    private SignupResult signUp(SignUpCommand command, WorkshopSummary workshop) {
        int party = command.people().size();
        if (seats.take(command.workshop(), party)) {
            return confirmUnlessHere(command, workshop);
        }
        var held = seats.hold(command.workshop());
        if (held.isEmpty() || !held.get().open()) {
            return new SignupResult.Closed();
        }
        // The row is ours now: a seat freed since the first try is taken, else nobody can slip in before us.
        if (seats.take(command.workshop(), party)) {
            return confirmUnlessHere(command, workshop);
        }
        if (isHere(command)) {
            return new SignupResult.AlreadySignedUp();
        }
        var number = seats.nextWaitingNumber(command.workshop());
        var signup = signups.saveAndFlush(Signup.waiting(command, number, clock.instant()));
        audit.record("signup.waiting", "signup " + signup.id(), party + " person(s)");
        var ticket = tickets.of(signup, workshop);
        messages.waiting(signup, ticket);
        return new SignupResult.Waiting(ticket);
    }

    /** The caller has taken the seats, which locks the workshop: they are given back if somebody of the party has one. */
    private SignupResult confirmUnlessHere(SignUpCommand command, WorkshopSummary workshop) {
        if (isHere(command)) {
            seats.release(command.workshop(), command.people().size());
            return new SignupResult.AlreadySignedUp();
        }
        return confirm(command, workshop);
    }

    /**
     * Whether somebody of the party holds or awaits a seat. Asked while the workshop is locked, so the answer stands;
     * the unique key of the database would refuse a second seat in any case, but by an error that names the person.
     */
    private boolean isHere(SignUpCommand command) {
        var keys = command.people().stream().map(PersonName::key).toList();
        return !command.namesake() && signups.countPeople(command.workshop(), keys) > 0;
    }

    private SignupResult confirm(SignUpCommand command, WorkshopSummary workshop) {
        var signup = signups.saveAndFlush(Signup.confirmed(command, clock.instant()));
        audit.record("signup.confirmed", "signup " + signup.id(), signup.partySize() + " person(s)");
        var ticket = tickets.of(signup, workshop);
        messages.confirmed(signup, ticket);
        return new SignupResult.Confirmed(ticket);
    }

    /** The ticket behind a scanned or typed code; a forged or unknown code finds nothing. */
    @Transactional(readOnly = true)
    public Optional<Ticket> ticket(String scannedOrTyped) {
        return tickets.find(scannedOrTyped).map(tickets::of);
    }

    @Transactional(readOnly = true)
    public Optional<Ticket> ticket(SignupId id) {
        return signups.findById(id).map(tickets::of);
    }

    /** All tickets of a workshop, in the order of sign-up, those that have ended included. */
    @Transactional(readOnly = true)
    public List<Ticket> tickets(WorkshopId workshop) {
        return tickets.of(workshop, signups.findByWorkshopIdOrderByCreatedAt(workshop));
    }

    /**
     * Cancels a sign-up, leaves the waiting list or declines an offer; freed seats are offered to those waiting.
     *
     * @return the ticket as it is now, or empty when there is none; cancelling twice is harmless
     */
    public Optional<Ticket> cancel(SignupId id) {
        return locked(id).map(signup -> {
            var held = signup.status().holdsSeats();
            if (signup.cancel(clock.instant())) {
                signups.flush();
                audit.record("signup.cancelled", "signup " + id, "");
                messages.cancelled(signup, tickets.of(signup));
                if (held) {
                    seats.release(signup.workshopId(), signup.partySize());
                    waitingList.offerFreedSeats(signup.workshopId());
                }
            }
            return tickets.of(signup);
        });
    }

    /**
     * Accepts an offered seat.
     *
     * @return the ticket as it is now: confirmed, or unchanged when no offer stands any more
     */
    public Optional<Ticket> acceptOffer(SignupId id) {
        return locked(id).map(signup -> {
            var until = signup.offerUntil();
            if (signup.status() == SignupStatus.OFFERED
                    && (until == null || !clock.instant().isAfter(until))) {
                signup.accept(clock.instant());
                signups.flush();
                audit.record("signup.offer-accepted", "signup " + id, "");
                messages.confirmed(signup, tickets.of(signup));
            }
            return tickets.of(signup);
        });
    }

    /** Counts somebody in at the door, beyond the capacity if need be: nobody is refused. */
    public SignupResult walkIn(SignUpCommand command) {
        var workshop = tickets.workshop(command.workshop());
        if (workshop.isEmpty() || seats.hold(command.workshop()).isEmpty()) {
            return new SignupResult.Closed();
        }
        if (isHere(command)) {
            return new SignupResult.AlreadySignedUp();
        }
        seats.add(command.workshop(), command.people().size());
        return confirm(command, workshop.get());
    }

    /** The workshop is locked first, always: sign-ups, cancellations and offers of one workshop never cross. */
    private Optional<Signup> locked(SignupId id) {
        return signups.workshopOf(id).flatMap(seats::hold).flatMap(_ -> signups.reread(id));
    }
}
