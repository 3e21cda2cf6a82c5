package fr.arobase.kiosk.handoff;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
import fr.arobase.handoff.HandedOn;
import fr.arobase.handoff.HandoffService;
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
import java.util.List;
import java.util.Optional;

/** Takes up what was begun elsewhere: by the code of a slip, typed, or by the address that a phone has read. */
@Route(KioskPaths.KIOSK + HandoffPaths.RESUME + "/:code?")
@RouteAlias(HandoffPaths.RESUME + "/:code?")
@AnonymousAllowed
class ResumeView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";

    private final transient HandoffService handoffs;
    private final transient Luggage luggage;
    private final transient RateLimit wrongCodes;
    private transient List<Problem> problems = List.of();
    private String typed = "";

    ResumeView(Visit visit, HandoffService handoffs, Luggage luggage, RateLimit wrongCodes) {
        super(visit);
        this.handoffs = handoffs;
        this.luggage = luggage;
        this.wrongCodes = wrongCodes;
    }

    /** The code leaves the address at once: a page loaded anew must not look like a failure. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get(CODE).ifPresent(code -> {
            var found = find(code);
            if (found.isPresent()) {
                event.forwardTo(visit().prefix() + luggage.unpack(found.get(), visit()));
            }
        });
    }

    @Override
    protected Page page() {
        return Page.of("handoff.resume", say("resume.title"))
                .help(say("resume.help"))
                .problems(problems)
                .show(new Content.Fields(
                        List.of(Field.of(CODE, Field.Kind.CODE, say("resume.code"), typed, text -> typed = text)
                                .hint(say("resume.hint")))))
                .main(Action.of("resume", Icon.ARROW_RIGHT, say("resume.go"), this::resume))
                .back(() -> go(KioskPaths.WELCOME));
    }

    private void resume() {
        if (typed.isBlank()) {
            refuse("resume.missing");
            refresh();
            return;
        }
        find(typed).ifPresentOrElse(what -> go(luggage.unpack(what, visit())), this::refresh);
    }

    private Optional<HandedOn> find(String code) {
        var request = VaadinRequest.getCurrent();
        var client = request == null ? "" : request.getRemoteAddr();
        if (!wrongCodes.isLeftFor(client)) {
            refuse("resume.tooMany");
            return Optional.empty();
        }
        var found = HumanCode.read(code).map(handoffs::takeUp).orElseGet(() -> handoffs.takeUp(new Secret(code)));
        if (found.isEmpty()) {
            wrongCodes.tryFor(client);
            refuse("resume.unknown");
        }
        return found;
    }

    private void refuse(String why) {
        problems = List.of(Problem.of(CODE, say(why)));
    }

    private String say(String key) {
        return text(ResumeView.class, key);
    }
}
