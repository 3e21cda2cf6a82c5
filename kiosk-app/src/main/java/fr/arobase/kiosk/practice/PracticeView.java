package fr.arobase.kiosk.practice;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Fact;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.List;

/** Says what practising is before it begins. */
@Route(KioskPaths.KIOSK + PracticePaths.BEGIN)
@RouteAlias(PracticePaths.BEGIN)
@AnonymousAllowed
class PracticeView extends PageView {

    private static final long serialVersionUID = 1L;

    PracticeView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        return Page.of("practice", say("begin.title"))
                .help(say("begin.help"))
                .show(
                        new Content.Facts(List.of(
                                Fact.of(Icon.SHIELD, say("begin.safe")),
                                Fact.of(Icon.UNDO, say("begin.stop")),
                                Fact.of(Icon.BELL, say("begin.ask")))),
                        new Content.Choices(
                                List.of(Choice.of("practice-begin", Icon.ARROW_RIGHT, say("begin.go"), this::begin))))
                .back(() -> go(KioskPaths.WELCOME));
    }

    private void begin() {
        visit().restart();
        visit().practise();
        go(KioskPaths.WELCOME);
    }

    private String say(String key) {
        return text(PracticeView.class, key);
    }
}
