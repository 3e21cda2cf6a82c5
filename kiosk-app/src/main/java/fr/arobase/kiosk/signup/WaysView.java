package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.workshop.WorkshopFilter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** By which way to look for a workshop. */
@Route(KioskPaths.KIOSK + SignupPaths.WAYS)
@RouteAlias(SignupPaths.WAYS)
@AnonymousAllowed
class WaysView extends PageView {

    private static final long serialVersionUID = 1L;
    private final transient Programme workshops;
    private final transient Clock clock;

    WaysView(Visit visit, Programme workshops, Clock clock) {
        super(visit);
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    protected Page page() {
        var count = workshops
                .search(visit(), language(), WorkshopFilter.openAt(LocalDateTime.now(clock)))
                .size();
        var page = Page.of("signup.ways", text(WaysView.class, "ways.title"))
                .help(text(WaysView.class, "ways.help", count))
                .back(() -> go(KioskPaths.WELCOME));
        if (count == 0) {
            return page;
        }
        return page.show(new Content.Choices(List.of(
                Choice.of(
                                "by-commune",
                                Icon.MAP_PIN,
                                text(WaysView.class, "ways.commune"),
                                () -> go(SignupPaths.COMMUNES))
                        .detail(text(WaysView.class, "ways.commune.detail")),
                Choice.of("by-theme", Icon.BOOK_OPEN, text(WaysView.class, "ways.theme"), () -> go(SignupPaths.THEMES))
                        .detail(text(WaysView.class, "ways.theme.detail")),
                Choice.of("by-date", Icon.CALENDAR, text(WaysView.class, "ways.date"), () -> go(SignupPaths.DATES))
                        .detail(text(WaysView.class, "ways.date.detail")),
                Choice.of("all", Icon.LIST, text(WaysView.class, "ways.all"), this::showAll)
                        .detail(text(WaysView.class, "ways.all.detail", count)))));
    }

    private void showAll() {
        visit().begun(Search.class, Search::new).everything();
        go(SignupPaths.LIST);
    }
}
