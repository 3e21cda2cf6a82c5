package fr.arobase.kiosk.ticket;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import java.util.Optional;

/** A page about the ticket that was shown; without one, its code is asked for. */
abstract class HeldTicketView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private final transient SignupService signups;

    HeldTicketView(Visit visit, SignupService signups) {
        super(visit);
        this.signups = signups;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (found().isEmpty()) {
            event.forwardTo(visit().prefix() + TicketPaths.CODE);
        }
    }

    private Optional<Ticket> found() {
        return visit().begun(HeldTicket.class).flatMap(HeldTicket::signup).flatMap(signups::ticket);
    }

    /** As it is now. */
    final Ticket ticket() {
        return found().orElseThrow();
    }

    final SignupService signups() {
        return signups;
    }

    final String say(String key, Object... arguments) {
        return text(HeldTicketView.class, key, arguments);
    }
}
