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
import fr.arobase.workshop.WorkshopSummary;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The communes where something is planned, in their alphabetical order. */
@Route(KioskPaths.KIOSK + SignupPaths.COMMUNES)
@RouteAlias(SignupPaths.COMMUNES)
@AnonymousAllowed
class CommunesView extends PageView {

    private static final long serialVersionUID = 1L;
    private final transient Programme workshops;
    private final transient Clock clock;

    CommunesView(Visit visit, Programme workshops, Clock clock) {
        super(visit);
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    protected Page page() {
        var byCommune = workshops.search(visit(), language(), WorkshopFilter.openAt(LocalDateTime.now(clock))).stream()
                .collect(Collectors.groupingBy(WorkshopSummary::inseeCode));
        var french = Collator.getInstance(Locale.FRENCH);
        return Page.of("signup.communes", text(CommunesView.class, "communes.title"))
                .help(text(CommunesView.class, "communes.help"))
                .show(new Content.Choices(byCommune.values().stream()
                        .sorted(Comparator.comparing(there -> there.getFirst().commune(), french))
                        .map(this::choice)
                        .toList()))
                .back(() -> go(SignupPaths.WAYS));
    }

    private Choice choice(List<WorkshopSummary> there) {
        var first = there.getFirst();
        return Choice.of("commune-" + first.inseeCode(), Icon.MAP_PIN, first.commune(), () -> {
                    visit().begun(Search.class, Search::new).in(first.inseeCode());
                    go(SignupPaths.LIST);
                })
                .detail(text(CommunesView.class, "count", there.size()));
    }
}
