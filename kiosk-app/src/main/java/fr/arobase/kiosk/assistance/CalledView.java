package fr.arobase.kiosk.assistance;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.assistance.Answer;
import fr.arobase.assistance.AssistanceService;
import fr.arobase.assistance.CallState;
import fr.arobase.assistance.CallView;
import fr.arobase.kiosk.frame.Authority;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Pulse;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has become of the call: it waits, somebody comes, nobody can. The page says it anew when that changes. */
@Route(KioskPaths.KIOSK + AssistancePaths.CALLED)
@AnonymousAllowed
class CalledView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AssistanceService assistance;
    private final transient Authority authority;

    private String said = "";

    CalledView(Visit visit, AssistanceService assistance, Authority authority) {
        super(visit);
        this.assistance = assistance;
        this.authority = authority;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (call().isEmpty()) {
            event.forwardTo(KioskPaths.KIOSK + AssistancePaths.NEED);
        }
    }

    private Optional<CallView> call() {
        return visit().begun(MyCall.class).flatMap(mine -> assistance.find(mine.id()));
    }

    @Override
    protected Page page() {
        var call = call().orElse(null);
        said = news(call);
        var page = Page.of("assistance.called", say("called.title." + said))
                .back(() -> go(KioskPaths.HELP))
                .main(Action.of("called-back", Icon.ARROW_LEFT, say("called.back"), this::leave));
        if (call == null || call.state() == CallState.OVER) {
            visit().stayAwakeUntil(null);
            return page;
        }
        visit().stayAwakeUntil(call.until());
        return page.show(
                        new Content.Message(
                                icon(), tone(), Words.of(say("called.text." + said, authority.helpPhone()))),
                        new Content.Live(Words.of(""), () -> new Pulse(this::look)))
                .also(Action.of("call-over", Icon.CHECK, say("called.over"), this::over));
    }

    /** What is to be said now, as the end of a key. */
    private static String news(@Nullable CallView call) {
        if (call == null) {
            return CallState.OVER.name();
        }
        var answer = call.answer();
        return call.state() == CallState.ANSWERED && answer != null
                ? answer.name()
                : call.state().name();
    }

    private void look() {
        if (!news(call().orElse(null)).equals(said)) {
            refresh();
        }
    }

    private Icon icon() {
        return said.equals(CallState.WAITING.name()) ? Icon.CLOCK : isAlone() ? Icon.PHONE : Icon.CIRCLE_CHECK;
    }

    private Tone tone() {
        return said.equals(CallState.WAITING.name()) ? Tone.PLAIN : isAlone() ? Tone.CARE : Tone.GOOD;
    }

    private boolean isAlone() {
        return said.equals(CallState.LATE.name()) || said.equals(Answer.CANNOT_COME.name());
    }

    private void over() {
        visit().begun(MyCall.class).ifPresent(mine -> assistance.withdraw(mine.id()));
        visit().forget(MyCall.class);
        visit().stayAwakeUntil(null);
        leave();
    }

    private void leave() {
        go(visit().beforeHelp());
    }

    private String say(String key, Object... arguments) {
        return text(CalledView.class, key, arguments);
    }
}
