package fr.arobase.kiosk.ticket;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.DateWords;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Fact;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.SignupStatus;
import java.util.List;
import java.util.Locale;

/** "Voulez-vous vraiment annuler ?": nothing is given up by one tap. */
@Route(KioskPaths.KIOSK + TicketPaths.CANCEL)
@RouteAlias(TicketPaths.CANCEL)
@AnonymousAllowed
class CancelView extends HeldTicketView {

    private static final long serialVersionUID = 1L;

    CancelView(Visit visit, SignupService signups) {
        super(visit, signups);
    }

    @Override
    protected Page page() {
        var ticket = ticket();
        var kind = ticket.status() == SignupStatus.CONFIRMED
                ? "confirmed"
                : ticket.status().name().toLowerCase(Locale.ROOT);
        if (!ticket.status().isActive()) {
            return Page.of("ticket.cancelled", say("cancel.done.title"))
                    .help(say("cancel.done.help"))
                    .main(Action.of("home", Icon.HOME, say("cancel.done.home"), () -> go(KioskPaths.WELCOME)))
                    .back(this::back);
        }
        var workshop = ticket.workshop();
        return Page.of("ticket.cancel", say("cancel.title." + kind))
                .help(say("cancel.help." + kind))
                .show(new Content.Facts(List.of(
                        Fact.of(Icon.BOOK_OPEN, workshop.title()),
                        Fact.of(Icon.CALENDAR, DateWords.dayAndTime(workshop.startsAt(), language())),
                        Fact.of(Icon.MAP_PIN, workshop.venueName() + ", " + workshop.commune()))))
                .also(Action.of("cancel-now", Icon.CALENDAR_X, say("cancel.now." + kind), () -> {
                    signups().cancel(ticket.signup());
                    refresh();
                }))
                .main(Action.of("keep", Icon.CHECK, say("cancel.keep." + kind), this::back))
                .back(this::back);
    }

    private void back() {
        go(TicketPaths.SHOW);
    }
}
