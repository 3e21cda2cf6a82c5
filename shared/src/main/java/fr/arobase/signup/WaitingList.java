package fr.arobase.signup;

import fr.arobase.audit.AuditService;
import fr.arobase.workshop.Seats;
import fr.arobase.workshop.WorkshopChanged;
import fr.arobase.workshop.WorkshopId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** First come, first served, by party size that fits: freed seats are held for the first waiting party they suffice for. */
@Service
@Transactional
public class WaitingList {

    private final SignupRepository signups;
    private final Seats seats;
    private final Tickets tickets;
    private final SignupMessages messages;
    private final AuditService audit;
    private final Clock clock;

    WaitingList(
            SignupRepository signups,
            Seats seats,
            Tickets tickets,
            SignupMessages messages,
            AuditService audit,
            Clock clock) {
        this.signups = signups;
        this.seats = seats;
        this.tickets = tickets;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes offers as long as a waiting party fits; the caller has locked the workshop. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offerFreedSeats(WorkshopId workshop) {
        var held = seats.hold(workshop).orElseThrow();
        if (!held.open()) {
            return;
        }
        int left = held.left();
        for (var signup : signups.findByWorkshopIdAndStatusOrderByWaitingNumber(workshop, SignupStatus.WAITING)) {
            if (signup.partySize() <= left && seats.take(workshop, signup.partySize())) {
                left -= signup.partySize();
                var until = OfferDeadline.of(LocalDateTime.now(clock), held.startsAt());
                signup.offer(until);
                signups.flush();
                audit.record("signup.offered", "signup " + signup.id(), "until " + until);
                messages.offered(signup, tickets.of(signup), until);
            }
        }
    }

    /** New seats go to those who wait. */
    @EventListener
    void on(WorkshopChanged.CapacityRaised raised) {
        offerFreedSeats(raised.workshop());
    }

    /** Offers whose deadline has passed. */
    @Transactional(readOnly = true)
    public List<SignupId> endedOffers() {
        return signups.offersEndedBefore(clock.instant());
    }

    /** Ends one unanswered offer and passes its seats on; harmless when it was answered, or ended, meanwhile. */
    public void expire(SignupId id) {
        var workshop = signups.workshopOf(id).orElseThrow();
        if (seats.hold(workshop).isEmpty()) {
            return;
        }
        var signup = signups.reread(id).orElseThrow();
        var until = signup.offerUntil();
        if (signup.status() != SignupStatus.OFFERED || until == null || !until.isBefore(clock.instant())) {
            return;
        }
        signup.expire(clock.instant());
        signups.flush();
        seats.release(workshop, signup.partySize());
        audit.record("signup.offer-expired", "signup " + id, "");
        messages.offerExpired(signup, tickets.of(signup));
        offerFreedSeats(workshop);
    }
}
