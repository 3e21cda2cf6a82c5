package fr.arobase.kiosk.assistance;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.assistance.AssistanceService;
import fr.arobase.assistance.CallState;
import fr.arobase.assistance.Need;
import fr.arobase.assistance.NewCall;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.List;

/** With what is help needed? Four answers, and the call is made. */
@Route(KioskPaths.KIOSK + AssistancePaths.NEED)
@AnonymousAllowed
class NeedView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AssistanceService assistance;

    NeedView(Visit visit, AssistanceService assistance) {
        super(visit);
        this.assistance = assistance;
    }

    /** Who has called once waits for the answer; they need not call again. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visit().begun(MyCall.class)
                .flatMap(mine -> assistance.find(mine.id()))
                .filter(call -> call.state() != CallState.OVER)
                .isPresent()) {
            event.forwardTo(KioskPaths.KIOSK + AssistancePaths.CALLED);
        }
    }

    @Override
    protected Page page() {
        return Page.of("assistance.need", say("need.title"))
                .help(say("need.help"))
                .show(new Content.Choices(List.of(
                        choice(Need.PAGE, Icon.WRENCH),
                        choice(Need.UNDERSTANDING, Icon.CIRCLE_HELP),
                        choice(Need.SEEING_HEARING, Icon.ACCESSIBILITY),
                        choice(Need.OTHER, Icon.USER))))
                .back(() -> go(KioskPaths.HELP));
    }

    private Choice choice(Need need, Icon icon) {
        return Choice.of(
                "need-" + need.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                icon,
                say("need." + need),
                () -> call(need));
    }

    private void call(Need need) {
        var terminal = visit().terminal();
        var id = assistance.call(new NewCall(
                terminal.map(profile -> profile.id().value()).orElse(null),
                CallPlace.of(visit(), language()),
                visit().pageBeforeHelp(),
                need,
                language().getLanguage()));
        visit().begin(MyCall.class, new MyCall(id));
        visit().atEnd(() -> assistance.withdraw(id));
        go(AssistancePaths.CALLED);
    }

    private String say(String key) {
        return text(NeedView.class, key);
    }
}
