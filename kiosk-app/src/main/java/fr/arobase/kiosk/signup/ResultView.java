package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.ticket.TicketPages;
import fr.arobase.kiosk.ticket.TicketSettings;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import java.util.List;

/** How it ended: the ticket, or in kind words why there is none. */
@Route(KioskPaths.KIOSK + SignupPaths.RESULT)
@RouteAlias(SignupPaths.RESULT)
@AnonymousAllowed
class ResultView extends DraftView {

    private static final long serialVersionUID = 1L;
    private final transient SigningUp signingUp;
    private final transient SignupService signups;
    private final transient TicketPages tickets;
    private final transient TicketSettings settings;

    ResultView(Visit visit, SigningUp signingUp, SignupService signups, TicketPages tickets, TicketSettings settings) {
        super(visit);
        this.signingUp = signingUp;
        this.signups = signups;
        this.tickets = tickets;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        if (draft().workshop().isPresent() && draft().result().isEmpty()) {
            event.forwardTo(visit().prefix() + SignupPaths.WHO);
        }
    }

    @Override
    protected Page page() {
        return switch (draft().result().orElseThrow()) {
            case SignupResult.Confirmed(var ticket) -> ticket(ticket, say("result.confirmed"));
            case SignupResult.Waiting(var ticket) ->
                ticket(ticket, say("result.waiting", current(ticket).waitingPosition()));
            case SignupResult.AlreadySignedUp() -> already();
            case SignupResult.Closed() -> closed();
        };
    }

    private Page ticket(Ticket ticket, String title) {
        var page = tickets.page("signup.ticket", title, current(ticket), language(), visit());
        return settings.on(page, visit(), ticket.signup(), language(), this::redress)
                .also(Action.of("another", Icon.PLUS, say("result.another"), this::another));
    }

    /** The page may be looked at for a while: what it says is always how it is now. */
    private Ticket current(Ticket ticket) {
        return signups.ticket(ticket.signup()).orElse(ticket);
    }

    private void another() {
        visit().forget(SignupDraft.class);
        go(SignupPaths.WAYS);
    }

    private Page already() {
        return Page.of("signup.already", say("already.title"))
                .help(say("already.help"))
                .show(new Content.Choices(List.of(
                        Choice.of("find-ticket", Icon.TICKET, say("already.ticket"), () -> go("billet"))
                                .detail(say("already.ticket.detail")),
                        Choice.of("namesake", Icon.USERS, say("already.namesake"), this::namesake)
                                .detail(say("already.namesake.detail")),
                        Choice.of("others", Icon.LIST, say("closed.others"), this::others))))
                .back(() -> {
                    draft().workshop().ifPresent(draft()::reopen);
                    go(SignupPaths.CHECK);
                });
    }

    private void namesake() {
        signingUp.confirm(draft(), Texts.nearest(language()).getLanguage(), visit().isKiosk(), true);
        refresh();
    }

    private Page closed() {
        return Page.of("signup.closed", say("closed.title"))
                .help(say("closed.help"))
                .main(Action.of("other-workshops", Icon.LIST, say("closed.others"), this::others))
                .back(this::others);
    }

    /** The answers serve again for another workshop. */
    private void others() {
        go(SignupPaths.WAYS);
    }
}
