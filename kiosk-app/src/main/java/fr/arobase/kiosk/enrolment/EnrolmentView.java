package fr.arobase.kiosk.enrolment;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
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
import fr.arobase.kiosk.terminal.TerminalCookie;
import fr.arobase.terminal.TerminalIdentity;
import java.util.List;

/** Staff type the enrolment code; this browser is the terminal from then on. Wrong codes are counted. */
@Route(KioskPaths.KIOSK + "enroler")
@AnonymousAllowed
class EnrolmentView extends PageView {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";

    private final transient TerminalIdentity identity;
    private final transient TerminalCookie cookie;
    private final transient RateLimit wrongCodes;
    private transient List<Problem> problems = List.of();
    private String typed = "";

    EnrolmentView(Visit visit, TerminalIdentity identity, TerminalCookie cookie, RateLimit wrongCodes) {
        super(visit);
        this.identity = identity;
        this.cookie = cookie;
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
        VaadinService.getCurrentResponse()
                .addCookie(cookie.of(token, VaadinRequest.getCurrent().isSecure()));
        getUI().ifPresent(ui -> ui.getPage().setLocation("/borne/fin"));
    }

    private void refuse(String why) {
        problems = List.of(Problem.of(CODE, say(why)));
        refresh();
    }

    private String say(String key) {
        return text(EnrolmentView.class, key);
    }
}
