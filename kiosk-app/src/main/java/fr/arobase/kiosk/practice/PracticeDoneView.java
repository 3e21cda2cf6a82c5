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

/** It went well, and nothing was sent; now once more, or for real. */
@Route(KioskPaths.KIOSK + PracticePaths.DONE)
@RouteAlias(PracticePaths.DONE)
@AnonymousAllowed
class PracticeDoneView extends PageView {

    private static final long serialVersionUID = 1L;

    PracticeDoneView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        return Page.of("practice.done", say("done.title"))
                .help(say("done.help"))
                .show(
                        new Content.Facts(List.of(Fact.of(Icon.TICKET, say("done.ticket")))),
                        new Content.Choices(List.of(
                                Choice.of("practice-again", Icon.UNDO, say("done.again"), () -> leave(true)),
                                Choice.of("practice-real", Icon.ARROW_RIGHT, say("done.real"), () -> leave(false)))))
                .back(() -> go(KioskPaths.WELCOME));
    }

    private void leave(boolean again) {
        visit().achieved();
        visit().restart();
        if (again) {
            visit().practise();
        }
        go(KioskPaths.WELCOME);
    }

    private String say(String key) {
        return text(PracticeDoneView.class, key);
    }
}
