package fr.arobase.kiosk.handoff;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.assistance.AssistanceService;
import fr.arobase.assistance.CallId;
import fr.arobase.assistance.CallState;
import fr.arobase.assistance.CallView;
import fr.arobase.assistance.Need;
import fr.arobase.assistance.NewCall;
import fr.arobase.handoff.HandedOn;
import fr.arobase.handoff.HandoffId;
import fr.arobase.handoff.HandoffService;
import fr.arobase.kiosk.assistance.CallPlace;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Fact;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.List;
import java.util.Optional;

/** A number to say at the desk: whoever is there opens what was answered, and nothing is asked twice. */
@Route(KioskPaths.KIOSK + HandoffPaths.DESK)
@AnonymousAllowed
class DeskView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HandoffService handoffs;
    private final transient AssistanceService assistance;
    private final transient Luggage luggage;

    DeskView(Visit visit, HandoffService handoffs, AssistanceService assistance, Luggage luggage) {
        super(visit);
        this.handoffs = handoffs;
        this.assistance = assistance;
        this.luggage = luggage;
    }

    private record MyDesk(CallId call, HandoffId handoff, HandedOn holds) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        luggage.pack(visit())
                .ifPresentOrElse(this::announce, () -> event.forwardTo(KioskPaths.KIOSK + KioskPaths.HELP));
    }

    /** Once for the same answers, however often the page is opened. */
    private void announce(HandedOn what) {
        var mine = visit().begun(MyDesk.class);
        if (mine.filter(desk -> desk.holds().equals(what)).isPresent() && call().isPresent()) {
            return;
        }
        mine.ifPresent(this::withdraw);
        var terminal = visit().terminal().map(profile -> profile.id().value()).orElse(null);
        var sent = handoffs.toDesk(what.journey(), what.draft(), terminal);
        var call = assistance.call(new NewCall(
                terminal,
                CallPlace.of(visit(), language()),
                visit().pageBeforeHelp(),
                Need.DESK,
                language().getLanguage(),
                sent.secret()));
        visit().begin(MyDesk.class, new MyDesk(call, sent.id(), what));
    }

    private Optional<CallView> call() {
        return visit().begun(MyDesk.class)
                .flatMap(mine -> assistance.find(mine.call()))
                .filter(call -> call.state() != CallState.OVER);
    }

    @Override
    protected Page page() {
        var number = call().map(CallView::deskNumber).map(String::valueOf).orElse("");
        return Page.of("handoff.desk", say("desk.title", number))
                .help(say("desk.help"))
                .show(new Content.Facts(List.of(
                        Fact.of(Icon.USER, say("desk.person")),
                        Fact.of(Icon.CLOCK, say("desk.time")),
                        Fact.of(Icon.SHIELD, say("desk.forgets")))))
                .main(Action.of("desk-done", Icon.CHECK, say("desk.done"), () -> getUI().ifPresent(
                                ui -> ui.getPage().setLocation("/borne/fin"))))
                .back(this::back);
    }

    private void back() {
        visit().begun(MyDesk.class).ifPresent(this::withdraw);
        visit().forget(MyDesk.class);
        go(KioskPaths.HELP);
    }

    private void withdraw(MyDesk desk) {
        assistance.withdraw(desk.call());
        handoffs.withdraw(desk.handoff());
    }

    private String say(String key, Object... arguments) {
        return text(DeskView.class, key, arguments);
    }
}
