package fr.arobase.workshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of workshops, counted by the database. Everything here is one step of a larger transaction, which starts by
 * {@link #take} or {@link #hold}: both lock the workshop's row, so that sign-ups, cancellations and offers of one workshop
 * follow each other in one order.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {

    private final WorkshopRepository workshops;
    private final Clock clock;

    Seats(WorkshopRepository workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;
    }

    /** Takes seats of an open workshop, all or none. */
    public boolean take(WorkshopId id, int seats) {
        return workshops.takeSeats(id, seats, LocalDateTime.now(clock)) == 1;
    }

    public void release(WorkshopId id, int seats) {
        workshops.releaseSeats(id, seats);
    }

    /** Counts in a walk-in, beyond the capacity if need be. */
    public void add(WorkshopId id, int seats) {
        workshops.addSeats(id, seats);
    }

    /** Locks the workshop until the end of the transaction and tells what it is like now; empty if there is none. */
    public Optional<Held> hold(WorkshopId id) {
        return workshops
                .lock(id)
                .map(workshop -> new Held(
                        workshop.isOpen(LocalDateTime.now(clock)),
                        workshop.status(),
                        workshop.startsAt(),
                        workshop.capacity() - workshops.seatsTaken(id)));
    }

    /** The next number of the waiting list; the caller holds the workshop. */
    public long nextWaitingNumber(WorkshopId id) {
        long number = workshops.lastWaiting(id) + 1;
        workshops.rememberWaiting(id, number);
        return number;
    }

    /**
     * A workshop whose row is locked.
     *
     * @param left seats neither taken nor held by an offer; negative when walk-ins went beyond the capacity
     */
    public record Held(boolean open, WorkshopStatus status, LocalDateTime startsAt, int left) {}
}
