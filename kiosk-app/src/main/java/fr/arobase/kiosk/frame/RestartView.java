package fr.arobase.kiosk.frame;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.List;

/** Asks before what was typed goes; how one likes the pages stays. */
@Route(KioskPaths.KIOSK + KioskPaths.RESTART)
@RouteAlias(KioskPaths.RESTART)
@AnonymousAllowed
class RestartView extends AsideView {

    private static final long serialVersionUID = 1L;

    RestartView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        return Page.of("restart", text(RestartView.class, "restart.title"))
                .help(text(RestartView.class, "restart.help"))
                .show(new Content.Choices(List.of(
                        Choice.of("restart-no", Icon.ARROW_LEFT, text(RestartView.class, "restart.no"), this::leave),
                        Choice.of("restart-yes", Icon.UNDO, text(RestartView.class, "restart.yes"), () -> {
                            visit().restart();
                            go(KioskPaths.WELCOME);
                        }))))
                .back(this::leave);
    }
}
