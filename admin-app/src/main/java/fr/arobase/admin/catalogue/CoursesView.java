package fr.arobase.admin.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Chips;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.ExportButtons;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.frame.Search;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.Table;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.DateWords;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.workshop.CourseDetails;
import fr.arobase.workshop.CourseId;
import fr.arobase.workshop.CourseService;
import fr.arobase.workshop.CourseView;
import fr.arobase.workshop.Level;
import fr.arobase.workshop.Theme;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue: a list of courses to search, and beside it the one that is open. */
@Route("formations")
@Menu(title = "courses", order = 110, icon = "BOOK_OPEN")
@RolesAllowed("ADVISOR")
class CoursesView extends ConsolePage implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "nouvelle";

    private final CourseService catalogue;
    private final Table<CourseView> table;
    private final Span count = Chips.count();
    private List<CourseView> courses = List.of();
    private String search = "";

    @Nullable
    private Level level;

    @Nullable
    private Theme theme;

    CoursesView(CourseService catalogue) {
        this.catalogue = catalogue;
        title(text("courses"));
        table = table();
        actions(
                new ExportButtons<>(text("courses.file"), CourseTable.in(getLocale()), table::shown),
                Actions.main(Glyph.PLUS, text("courses.add"), () -> go(NEW)));
        chips(
                Chips.search(text("courses.search"), search, typed -> {
                    search = typed;
                    filter();
                }),
                Chips.choice(
                        text("courses.levels"),
                        EnumSet.allOf(Level.class),
                        l -> Texts.of(l, getLocale()),
                        null,
                        chosen -> {
                            level = chosen;
                            filter();
                        }),
                Chips.choice(text("courses.themes"), usedThemes(), t -> Texts.of(t, getLocale()), null, chosen -> {
                    theme = chosen;
                    filter();
                }),
                count);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        refresh();
        if (NEW.equals(code)) {
            open(null);
        } else {
            courses.stream()
                    .filter(c -> c.details().code().equals(code))
                    .findFirst()
                    .ifPresentOrElse(this::open, this::close);
        }
    }

    static State state(Level level, Locale locale) {
        var words = Texts.of(level, locale);
        return switch (level) {
            case BEGINNER -> new State(Tone.OK, Glyph.CIRCLE_DASHED, words);
            case INTERMEDIATE -> new State(Tone.ACCENT, Glyph.CIRCLE_DOT, words);
            case ADVANCED -> new State(Tone.WARN, Glyph.AWARD, words);
        };
    }

    private Table<CourseView> table() {
        var grid = new Table<CourseView>(text("courses"));
        grid.two(text("course.title"), c -> c.details().title(), this::themes);
        grid.state(text("course.level"), c -> Optional.of(state(c.details().level(), getLocale())));
        var minutes = grid.words(
                text("course.minutes"), c -> DateWords.duration(c.details().minutes()));
        minutes.setFlexGrow(0);
        var capacity = grid.number(text("course.capacity"), c -> c.details().capacity());
        var prerequisite = grid.words(text("course.prerequisite"), c -> Optional.ofNullable(
                        c.details().prerequisite())
                .map(this::titleOf)
                .orElse(""));
        grid.onlyWide(minutes, capacity, prerequisite);
        grid.onOpen(course -> go(course == null ? null : course.details().code()));
        return grid;
    }

    private String themes(CourseView course) {
        return course.details().themes().stream()
                .map(t -> Texts.of(t, getLocale()))
                .collect(Collectors.joining(", "));
    }

    private String titleOf(String code) {
        return courses.stream()
                .filter(c -> c.details().code().equals(code))
                .map(c -> c.details().title())
                .findFirst()
                .orElse(code);
    }

    private List<Theme> usedThemes() {
        return catalogue.list().stream()
                .flatMap(c -> c.details().themes().stream())
                .distinct()
                .sorted(Comparator.comparing(t -> Texts.of(t, getLocale())))
                .toList();
    }

    private void refresh() {
        courses = catalogue.list();
        if (courses.isEmpty()) {
            content(new EmptyState(
                    Glyph.BOOK_OPEN,
                    text("courses.empty"),
                    text("courses.empty.why"),
                    Actions.main(Glyph.PLUS, text("courses.add"), () -> go(NEW))));
        } else {
            content(table);
            filter();
        }
    }

    private void filter() {
        var shown = courses.stream()
                .filter(c -> level == null || level == c.details().level())
                .filter(c -> theme == null || c.details().themes().contains(theme))
                .filter(c -> Search.matches(
                        search,
                        c.details().title(),
                        c.details().code(),
                        c.details().objectives(),
                        themes(c)))
                .toList();
        table.show(shown);
        count.setText(text("courses.count", shown.size()));
    }

    private void open(@Nullable CourseView course) {
        table.narrow(true);
        table.deselectAll();
        if (course != null) {
            table.select(course);
        }
        detail(new CourseForm(course, courses, getLocale(), this::save, () -> go(null)));
    }

    private void close() {
        detail(null);
        table.narrow(false);
    }

    private Saving<CourseId> save(@Nullable CourseView before, CourseDetails details) {
        var outcome = catalogue.save(
                before == null ? null : before.id(), before == null ? 0 : before.version(), details, getLocale());
        if (outcome instanceof Saving.Saved<CourseId>) {
            Notices.done(text("course.saved", details.title()));
            go(details.code());
        }
        return outcome;
    }

    private static void go(@Nullable String code) {
        if (code == null) {
            UI.getCurrent().navigate(CoursesView.class);
        } else {
            UI.getCurrent().navigate(CoursesView.class, code);
        }
    }
}
