package fr.arobase.kiosk.enrolment;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
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
import fr.arobase.kiosk.terminal.LaunchController;
import fr.arobase.terminal.TerminalIdentity;
import fr.arobase.terminal.TerminalScreens;
import java.util.List;

/** Staff type the enrolment code; this browser is the terminal from then on. Wrong codes are counted. */
@Route(KioskPaths.KIOSK + KioskPaths.ENROLMENT)
@AnonymousAllowed
class EnrolmentView extends PageView {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";

    private final transient TerminalIdentity identity;
    private final transient TerminalScreens screens;
    private final transient RateLimit wrongCodes;
    private transient List<Problem> problems = List.of();
    private String typed = "";

    EnrolmentView(Visit visit, TerminalIdentity identity, TerminalScreens screens, RateLimit wrongCodes) {
        super(visit);
        this.identity = identity;
        this.screens = screens;
        this.wrongCodes = wrongCodes;
    }

    @Override
    protected Page page() {
        return Page.of("enrolment", say("title"))
                .help(say("help"))
                .problems(problems)
                .show(new Content.Fields(
                        List.of(Field.of(CODE, Field.Kind.CODE, say("code"), typed, text -> typed = text)
                                .hint(say("hint")))))
                .main(Action.of("enrol", Icon.CHECK, say("enrol"), this::enrol))
                .back(() -> go(KioskPaths.WELCOME));
    }

    private void enrol() {
        var client = VaadinRequest.getCurrent().getRemoteAddr();
        if (typed.isBlank()) {
            refuse("missing");
        } else if (!wrongCodes.isLeftFor(client)) {
            refuse("tooMany");
        } else {
            HumanCode.read(typed).flatMap(identity::enrol).ifPresentOrElse(this::become, () -> {
                wrongCodes.tryFor(client);
                refuse("unknown");
            });
        }
    }

    private void become(Secret token) {
        // As an agent does: nobody needs the token of a screen that staff have enrolled by hand.
        identity.of(token)
                .map(profile -> LaunchController.address(screens.ticket(profile.id())))
                .ifPresent(address -> getUI().ifPresent(ui -> ui.getPage().setLocation(address)));
    }

    private void refuse(String why) {
        problems = List.of(Problem.of(CODE, say(why)));
        refresh();
    }

    private String say(String key) {
        return text(EnrolmentView.class, key);
    }
}
