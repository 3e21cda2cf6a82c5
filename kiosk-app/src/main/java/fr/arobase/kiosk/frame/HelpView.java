package fr.arobase.kiosk.frame;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Fact;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.List;

/** Whom to ask, and how the pages work; it leads back to where one was. */
@Route(KioskPaths.KIOSK + KioskPaths.HELP)
@RouteAlias(KioskPaths.HELP)
@AnonymousAllowed
class HelpView extends PageView {

    private static final long serialVersionUID = 1L;
    private final transient Authority authority;

    HelpView(Visit visit, Authority authority) {
        super(visit);
        this.authority = authority;
    }

    @Override
    protected Page page() {
        return Page.of("help", text(HelpView.class, "help.title"))
                .help(text(HelpView.class, "help.help"))
                .show(new Content.Facts(List.of(
                        Fact.of(Icon.USER, text(HelpView.class, "help.person")),
                        Fact.of(Icon.PHONE, text(HelpView.class, "help.phone", authority.helpPhone())),
                        Fact.of(Icon.UNDO, text(HelpView.class, "help.back")),
                        Fact.of(Icon.SHIELD, text(HelpView.class, "help.privacy")))))
                .main(Action.of("help-done", Icon.ARROW_LEFT, text(HelpView.class, "help.done"), this::leave))
                .back(this::leave);
    }

    private void leave() {
        var from = visit().cameFrom();
        if (from.isEmpty()) {
            go(KioskPaths.WELCOME);
        } else {
            getUI().ifPresent(ui -> ui.navigate(from));
        }
    }
}
