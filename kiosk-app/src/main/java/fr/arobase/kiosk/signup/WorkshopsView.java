package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Page;
import java.time.Clock;
import java.time.LocalDateTime;

/** The workshops found, by date. */
@Route(KioskPaths.KIOSK + SignupPaths.LIST)
@RouteAlias(SignupPaths.LIST)
@AnonymousAllowed
class WorkshopsView extends PageView {

    private static final long serialVersionUID = 1L;
    private final transient Programme workshops;
    private final transient Clock clock;

    WorkshopsView(Visit visit, Programme workshops, Clock clock) {
        super(visit);
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    protected Page page() {
        var search = visit().begun(Search.class, Search::new);
        var found = workshops.search(visit(), language(), search.filter(LocalDateTime.now(clock)));
        var words = new WorkshopWords(language());
        return Page.of("signup.list", text(WorkshopsView.class, "list.title"))
                .help(text(WorkshopsView.class, "list.help", found.size()))
                .show(new Content.Choices(found.stream()
                        .map(workshop -> words.choice(workshop, () -> go(SignupPaths.workshop(workshop.id()))))
                        .toList()))
                .back(() -> go(search.back()));
    }
}
