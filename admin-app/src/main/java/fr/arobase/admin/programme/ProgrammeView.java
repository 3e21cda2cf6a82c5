package fr.arobase.admin.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Chips;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.ExportButtons;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.frame.Search;
import fr.arobase.admin.login.SignedIn;
import fr.arobase.common.Texts;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopSummary;
import fr.arobase.workshop.programme.PlanningService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programme as a list, a week or a month; its address says all that it shows, so it can be kept and gone back to. */
@Route("ateliers")
@Menu(title = "menu", order = 10, icon = "CALENDAR_DAYS")
@StyleSheet("context://arobase/programme.css")
@RolesAllowed({"ADMINISTRATOR", "ADVISOR"})
class ProgrammeView extends ConsolePage implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient WorkshopService workshops;
    private final transient Beside beside;
    private final transient Filters filters;
    private transient ProgrammeQuery query = new ProgrammeQuery(Map.of());
    private transient volatile List<WorkshopSummary> shown = List.of();
    private boolean following;

    ProgrammeView(WorkshopService workshops, PlanningService planning, Clock clock) {
        this.workshops = workshops;
        this.beside = new Beside(planning, clock, new Leaving());
        title(text("title"));
        actions(
                Actions.quiet(
                        Glyph.LINK, text("follow"), () -> go(query.closed().with(Parameter.TASK, Task.FOLLOW))),
                new ExportButtons<>(text("export.file"), ProgrammeTable.in(getLocale()), () -> shown),
                Actions.link(Glyph.FILE_UP, text("import"), "ateliers/import"),
                Actions.main(Glyph.PLUS, text("create"), () -> go(query.closed().with(Parameter.TASK, Task.CREATE))));
        filters = new Filters(planning.choices(), getLocale(), this::filter);
        chips(filters.chips());
        shortcuts();
    }

    private void shortcuts() {
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.PAGE_UP).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> step(1), Key.PAGE_DOWN).listenOn(this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = ProgrammeQuery.of(event.getLocation().getQueryParameters());
        following = true;
        filters.show(query);
        following = false;
        render();
    }

    /** A choice by the person, not the chips following the address. */
    private void filter(Parameter parameter, @Nullable String value) {
        if (following) {
            return;
        }
        var changed = parameter == Parameter.PERIOD ? query.during(value) : query.with(parameter, value);
        if (changed.equals(query)) {
            return;
        }
        if (parameter == Parameter.SEARCH) {
            // Typing is no step to go back through.
            query = changed;
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("ateliers", changed.parameters()));
            render();
        } else {
            go(changed);
        }
    }

    private void go(ProgrammeQuery next) {
        UI.getCurrent().navigate(ProgrammeView.class, next.parameters());
    }

    private void render() {
        var now = beside.now();
        var searched = query.get(Parameter.SEARCH).orElse("");
        shown = workshops.search(query.filter(now.toLocalDate())).stream()
                .filter(w ->
                        Search.matches(searched, w.title(), w.reference(), w.venueName(), w.commune(), w.advisorName()))
                .toList();
        var open = query.get(Parameter.OPEN).flatMap(workshops::findByReference);
        var panel = panel(open);
        content(bar(now.toLocalDate()), programme(now, open, panel.isPresent()));
        detail(panel.orElse(null));
    }

    private Component programme(LocalDateTime now, Optional<WorkshopSummary> open, boolean narrow) {
        return switch (query.show()) {
            case WEEK -> new CalendarWeek(query, shown, now, getLocale());
            case MONTH -> new CalendarMonth(query, shown, now, getLocale());
            case LIST -> {
                if (shown.isEmpty()) {
                    yield empty();
                }
                var table = new WorkshopTable(getLocale(), now);
                table.onOpen(this::open);
                table.show(shown);
                table.narrow(narrow);
                open.filter(shown::contains).ifPresent(table::select);
                yield table;
            }
        };
    }

    private Component empty() {
        boolean filtered = !query.closed().values().isEmpty();
        return filtered
                ? new EmptyState(
                        Glyph.SEARCH,
                        text("none.title"),
                        text("none.sentence"),
                        Actions.plain(
                                Glyph.ROTATE_CCW,
                                text("none.all"),
                                () -> go(new ProgrammeQuery(Map.of()).with(Parameter.PERIOD, Period.ALL))))
                : new EmptyState(
                        Glyph.CALENDAR_DAYS,
                        text("empty.title"),
                        text("empty.sentence"),
                        Actions.link(Glyph.FILE_UP, text("import"), "ateliers/import"));
    }

    private void open(@Nullable WorkshopSummary workshop) {
        go(query.closed().with(Parameter.OPEN, workshop == null ? null : workshop.reference()));
    }

    /** Which layout, which days, and how many. */
    private Component bar(LocalDate today) {
        var bar = new Div(switcher());
        bar.addClassName("programme-bar");
        if (query.show() != Show.LIST) {
            var words = new H2(query.show() == Show.MONTH ? monthWords(today) : weekWords(today));
            words.addClassName("programme-days");
            var previous = Actions.plain(Glyph.CHEVRON_LEFT, text("previous." + query.show()), () -> step(-1));
            var next = Actions.plain(Glyph.CHEVRON_RIGHT, text("next." + query.show()), () -> step(1));
            next.setIconAfterText(true);
            bar.add(
                    words,
                    previous,
                    Actions.plain(Glyph.CALENDAR, text("today"), () -> go(query.with(Parameter.DAY, null))),
                    next);
        }
        var count = Chips.count();
        count.setText(text("count", shown.size()));
        bar.add(count);
        return bar;
    }

    private Component switcher() {
        var switcher = new Div();
        switcher.addClassName("switcher");
        switcher.getElement().setAttribute("role", "group");
        switcher.getElement().setAttribute("aria-label", text("show"));
        for (var show : Show.values()) {
            var button = new Button(
                    Texts.of(show, getLocale()),
                    glyph(show).draw(),
                    _ -> go(query.closed().with(Parameter.SHOW, show == Show.LIST ? null : show)));
            boolean here = show == query.show();
            button.setClassName("chosen", here);
            button.getElement().setAttribute("aria-pressed", String.valueOf(here));
            switcher.add(button);
        }
        return switcher;
    }

    private static Glyph glyph(Show show) {
        return switch (show) {
            case LIST -> Glyph.LIST;
            case WEEK -> Glyph.CALENDAR_RANGE;
            case MONTH -> Glyph.CALENDAR_DAYS;
        };
    }

    private void step(int by) {
        var day = query.day(beside.today());
        switch (query.show()) {
            case LIST -> {}
            case WEEK -> go(query.with(Parameter.DAY, Days.monday(day).plusWeeks(by)));
            case MONTH -> go(query.with(Parameter.DAY, day.withDayOfMonth(1).plusMonths(by)));
        }
    }

    private String monthWords(LocalDate today) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Texts.nearest(getLocale()))
                .format(query.day(today));
    }

    private String weekWords(LocalDate today) {
        var monday = Days.monday(query.day(today));
        var locale = Texts.nearest(getLocale());
        var sunday = monday.plusDays(6);
        var from = DateTimeFormatter.ofPattern(monday.getMonth() == sunday.getMonth() ? "d" : "d MMMM", locale);
        return text(
                "week",
                from.format(monday),
                DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(sunday));
    }

    private Optional<Component> panel(Optional<WorkshopSummary> open) {
        var task = query.task();
        if (task.filter(Task.CREATE::equals).isPresent()) {
            return Optional.of(WorkshopForm.create(
                    beside, query.get(Parameter.DAY).isPresent() ? query.day(beside.today()) : null));
        }
        if (task.filter(Task.FOLLOW::equals).isPresent()) {
            return Optional.of(new FollowPanel(beside, SignedIn.current().login()));
        }
        return open.map(workshop -> panel(workshop, task));
    }

    private Component panel(WorkshopSummary workshop, Optional<Task> task) {
        var details = beside.planning().details(workshop.id()).orElseThrow();
        return switch (task.orElse(Task.FOLLOW)) {
            case EDIT -> WorkshopForm.edit(beside, workshop.id(), details);
            case MOVE -> WorkshopForm.move(beside, workshop.id(), details);
            case REPEAT -> new SeriesPanel(beside, workshop, details);
            case CANCEL, CREATE, FOLLOW ->
                new WorkshopPanel(
                        beside,
                        workshop,
                        task.filter(Task.CANCEL::equals).isPresent(),
                        asked -> go(query.with(Parameter.TASK, asked)));
        };
    }

    /** From a task back to its workshop, from a workshop back to the programme. */
    private final class Leaving implements Beside.Leave {

        @Override
        public void back() {
            boolean onTask =
                    query.task().isPresent() && query.get(Parameter.OPEN).isPresent();
            go(onTask ? query.with(Parameter.TASK, null) : query.closed());
        }

        @Override
        public void done(String news, String reference) {
            Notices.done(news);
            go(query.closed().with(Parameter.OPEN, reference));
        }
    }
}
