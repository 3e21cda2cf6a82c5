package fr.arobase.signup;

import fr.arobase.workshop.WorkshopChanged;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everyone signed up what happens to their workshop, and reminds them the day before. */
@Service
@Transactional
public class SignedUpPeople {

    private final SignupRepository signups;
    private final Tickets tickets;
    private final SignupMessages messages;
    private final Clock clock;

    SignedUpPeople(SignupRepository signups, Tickets tickets, SignupMessages messages, Clock clock) {
        this.signups = signups;
        this.tickets = tickets;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void on(WorkshopChanged.Cancelled cancelled) {
        for (var signup : signups.findByWorkshopIdOrderByCreatedAt(cancelled.workshop())) {
            if (signup.cancel(clock.instant())) {
                messages.workshopCancelled(signup, tickets.of(signup), cancelled.reason());
            }
        }
    }

    @EventListener
    void on(WorkshopChanged.Moved moved) {
        for (var signup : signups.findByWorkshopIdOrderByCreatedAt(moved.workshop())) {
            if (signup.status().isActive()) {
                messages.workshopMoved(signup, tickets.of(signup), moved.previousStart(), moved.previousVenue());
            }
        }
    }

    /** Confirmed sign-ups of the workshops of the next day that have not been reminded. */
    @Transactional(readOnly = true)
    public List<SignupId> toRemind() {
        var now = LocalDateTime.now(clock);
        return signups.toRemind(now, now.toLocalDate().plusDays(2).atStartOfDay());
    }

    /** Reminds one sign-up, once: the mark and the message are one transaction. */
    public void remind(SignupId id) {
        signups.reread(id)
                .filter(signup -> signup.remind(clock.instant()))
                .ifPresent(signup -> messages.reminder(signup, tickets.of(signup)));
    }
}
