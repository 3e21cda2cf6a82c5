package fr.arobase.kiosk.ticket;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.limit.RateLimit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Field;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Problem;
import fr.arobase.signup.SignupService;
import java.util.List;

/** The code of a ticket, typed. Wrong ones are counted: somebody who guesses has to stop. */
@Route(KioskPaths.KIOSK + TicketPaths.CODE)
@RouteAlias(TicketPaths.CODE)
@AnonymousAllowed
class TicketCodeView extends PageView {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";

    private final transient SignupService signups;
    private final transient RateLimit wrongCodes;
    private final transient TicketSettings settings;
    private transient List<Problem> problems = List.of();

    TicketCodeView(Visit visit, SignupService signups, RateLimit wrongCodes, TicketSettings settings) {
        super(visit);
        this.signups = signups;
        this.wrongCodes = wrongCodes;
        this.settings = settings;
    }

    @Override
    protected Page page() {
        var held = held();
        return Page.of("ticket.code", text(TicketCodeView.class, "code.title"))
                .help(text(TicketCodeView.class, "code.help"))
                .problems(problems)
                .show(new Content.Fields(List.of(Field.of(
                                CODE,
                                Field.Kind.CODE,
                                text(TicketCodeView.class, "code.label"),
                                held.typed,
                                typed -> held.typed = typed)
                        .hint(text(TicketCodeView.class, "code.hint")))))
                .main(Action.of("find", Icon.ARROW_RIGHT, text(TicketCodeView.class, "code.find"), this::find))
                .back(() -> go(KioskPaths.WELCOME));
    }

    private HeldTicket held() {
        return visit().begun(HeldTicket.class, HeldTicket::new);
    }

    private void find() {
        var typed = held().typed;
        var client = VaadinRequest.getCurrent() == null
                ? ""
                : VaadinRequest.getCurrent().getRemoteAddr();
        if (typed.isBlank()) {
            refuse("code.missing");
        } else if (!wrongCodes.isLeftFor(client)) {
            refuse("code.tooMany");
        } else {
            signups.ticket(typed)
                    .ifPresentOrElse(
                            ticket -> {
                                visit().identified();
                                held().hold(ticket.signup());
                                settings.adapt(visit(), ticket.signup());
                                go(TicketPaths.SHOW);
                            },
                            () -> {
                                wrongCodes.tryFor(client);
                                refuse("code.unknown");
                            });
        }
    }

    private void refuse(String why) {
        problems = List.of(Problem.of(CODE, text(TicketCodeView.class, why)));
        refresh();
    }
}
