package fr.arobase.kiosk.ticket;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.signup.SignupService;

/** The ticket as it is now, and what its holder can do with it. */
@Route(KioskPaths.KIOSK + TicketPaths.SHOW)
@RouteAlias(TicketPaths.SHOW)
@AnonymousAllowed
class TicketView extends HeldTicketView {

    private static final long serialVersionUID = 1L;
    private final transient TicketPages pages;
    private final transient TicketSettings settings;

    TicketView(Visit visit, SignupService signups, TicketPages pages, TicketSettings settings) {
        super(visit, signups);
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    protected Page page() {
        var ticket = ticket();
        var shown = pages.page("ticket.show", say("show.title"), ticket, language(), visit())
                .back(() -> go(TicketPaths.CODE));
        var page = settings.on(shown, visit(), ticket.signup(), language(), this::redress);
        return switch (ticket.status()) {
            case CONFIRMED -> page.also(leave("show.cancel"));
            case WAITING -> page.also(leave("show.leave"));
            case OFFERED ->
                page.also(leave("show.decline")).main(Action.of("accept", Icon.CHECK, say("show.accept"), () -> {
                    signups().acceptOffer(ticket.signup());
                    refresh();
                }));
            case CANCELLED, EXPIRED ->
                page.main(Action.of("again", Icon.CALENDAR_CHECK, say("show.again"), () -> go("ateliers")));
        };
    }

    private Action leave(String key) {
        return Action.of("cancel", Icon.CALENDAR_X, say(key), () -> go(TicketPaths.CANCEL));
    }
}
