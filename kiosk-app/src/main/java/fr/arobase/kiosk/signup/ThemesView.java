package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Page;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopFilter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;

/** The themes of what is planned, those with most workshops first. */
@Route(KioskPaths.KIOSK + SignupPaths.THEMES)
@RouteAlias(SignupPaths.THEMES)
@AnonymousAllowed
class ThemesView extends PageView {

    private static final long serialVersionUID = 1L;
    private final transient Programme workshops;
    private final transient Clock clock;

    ThemesView(Visit visit, Programme workshops, Clock clock) {
        super(visit);
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    protected Page page() {
        var counts = new EnumMap<Theme, Integer>(Theme.class);
        workshops
                .search(visit(), language(), WorkshopFilter.openAt(LocalDateTime.now(clock)))
                .forEach(workshop -> workshop.themes().forEach(theme -> counts.merge(theme, 1, Integer::sum)));
        return Page.of("signup.themes", text(ThemesView.class, "themes.title"))
                .help(text(ThemesView.class, "themes.help"))
                .show(new Content.Choices(Arrays.stream(Theme.values())
                        .filter(counts::containsKey)
                        .sorted((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0))
                        .map(theme -> choice(theme, counts.getOrDefault(theme, 0)))
                        .toList()))
                .back(() -> go(SignupPaths.WAYS));
    }

    private Choice choice(Theme theme, int count) {
        return Choice.of("theme-" + theme.code(), WorkshopWords.icon(theme), Texts.of(theme, language()), () -> {
                    visit().begun(Search.class, Search::new).about(theme);
                    go(SignupPaths.LIST);
                })
                .detail(text(ThemesView.class, "count", count));
    }
}
