package fr.arobase.admin.terminal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Chips;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.ExportButtons;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Table;
import fr.arobase.admin.login.SignedIn;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.staff.Role;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalView;
import fr.arobase.terminal.TerminalVisits;
import fr.arobase.territory.TerritoryService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** The terminals, how each is doing now, and beside them the one that is open. {@code bornes/ID} opens it at once. */
@Route("bornes")
@Menu(title = "fleet", order = 130, icon = "MONITOR")
@RolesAllowed("ADVISOR")
class FleetView extends ConsolePage implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    static final String NEW = "nouvelle";

    private final transient TerminalService terminals;
    private final transient TerminalVisits visits;
    private final transient TerritoryService territory;
    private final transient Agents agents;
    private final transient FleetWatch watch;
    private final transient Clock clock;
    private final transient FleetWords words;
    private final Table<TerminalView> table;
    private final Span count = Chips.count();
    private transient volatile Known known = Known.NOTHING;
    private FleetFilter filter = new FleetFilter(null, "", "");
    private String shownId = "";

    @Nullable
    private transient TerminalPanel open;

    @Nullable
    private Registration watching;

    FleetView(
            TerminalService terminals,
            TerminalVisits visits,
            TerritoryService territory,
            Agents agents,
            FleetWatch watch,
            Clock clock) {
        this.terminals = terminals;
        this.visits = visits;
        this.territory = territory;
        this.agents = agents;
        this.watch = watch;
        this.clock = clock;
        this.words = new FleetWords(getLocale());
        title(text("fleet"));
        table = table();
        var export = new ExportButtons<>(text("fleet.file"), FleetTable.of(words, () -> known), table::shown);
        var tellAll = Actions.plain(Glyph.TRIANGLE_ALERT, text("emergency"), this::openEmergency);
        var counts = Actions.plain(Glyph.CHART_COLUMN, text("visits.all"), this::openVisits);
        if (isAdministrator()) {
            actions(export, counts, tellAll, Actions.main(Glyph.PLUS, text("fleet.add"), () -> go(NEW)));
        } else {
            actions(export, counts, tellAll);
        }
    }

    static boolean isAdministrator() {
        return SignedIn.current().role() == Role.ADMINISTRATOR;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        filter = FleetFilter.of(event.getLocation().getQueryParameters());
        shownId = id == null ? "" : id;
        refresh();
        drawChips();
        if (NEW.equals(id) && isAdministrator()) {
            form(null);
        } else {
            find(id).ifPresentOrElse(this::open, this::close);
        }
    }

    private void drawChips() {
        var places = known.fleet().stream()
                .map(TerminalView::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted()
                .toList();
        chips(
                Chips.search(
                        text("fleet.search"),
                        filter.search(),
                        typed -> filterBy(new FleetFilter(filter.state(), filter.place(), typed))),
                Chips.choice(
                        text("fleet.places"),
                        places,
                        place -> place,
                        places.contains(filter.place()) ? filter.place() : null,
                        chosen -> filterBy(
                                new FleetFilter(filter.state(), chosen == null ? "" : chosen, filter.search()))),
                Chips.choice(
                        text("fleet.all"),
                        List.of(TerminalState.values()),
                        s -> words.state(s).words(),
                        filter.state(),
                        chosen -> filterBy(new FleetFilter(chosen, filter.place(), filter.search()))),
                count);
    }

    private Optional<TerminalView> find(@Nullable String id) {
        return known.fleet().stream().filter(t -> t.id().toString().equals(id)).findFirst();
    }

    private Table<TerminalView> table() {
        var grid = new Table<TerminalView>(text("fleet"));
        grid.two(text("name"), t -> t.details().name(), TerminalView::place);
        grid.state(text("state"), t -> Optional.of(words.state(t.state())));
        grid.words(text("heard"), words::heard);
        grid.onlyWide(
                grid.words(text("shown"), words::shown),
                grid.words(
                        text("last.visit"), t -> words.when(known.lastVisit(t).orElse(null))),
                grid.state(text("printer"), t -> Optional.of(words.printer(t, known.machine(t)))),
                grid.words(text("machine.version"), t -> known.version(t)),
                grid.words(text("screen.title"), words::screen));
        grid.onOpen(terminal -> go(terminal == null ? null : terminal.id().toString()));
        return grid;
    }

    /** Again, if anything is new: a table drawn anew would lose the reader's place. */
    private void look() {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            return; // Logged out meanwhile.
        }
        var panel = open;
        if (panel != null) {
            panel.look();
        }
        var now = Known.now(terminals, agents.watch(), visits);
        if (!now.equals(known)) {
            known = now;
            draw();
            if (panel != null) {
                find(panel.id()).ifPresent(terminal -> {
                    panel.show(terminal);
                    table.select(terminal);
                });
            }
        }
    }

    private void refresh() {
        known = Known.now(terminals, agents.watch(), visits);
        draw();
    }

    private void draw() {
        var fleet = known.fleet();
        if (fleet.isEmpty()) {
            content(new EmptyState(Glyph.MONITOR, text("fleet.empty"), text("fleet.empty.why")));
            return;
        }
        var silent =
                fleet.stream().filter(t -> t.state() == TerminalState.SILENT).toList();
        if (silent.isEmpty()) {
            content(table);
        } else {
            content(new SilentNotice(silent, words), table);
        }
        var shown = fleet.stream().filter(filter::shows).toList();
        table.show(shown);
        count.setText(text("fleet.count", shown.size(), silent.size()));
    }

    private void filterBy(FleetFilter chosen) {
        filter = chosen;
        var path = shownId.isEmpty() ? "bornes" : "bornes/" + shownId;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, filter.parameters()));
        draw();
    }

    private void open(TerminalView terminal) {
        table.narrow(true);
        table.select(terminal);
        open = new TerminalPanel(
                terminal, terminals, visits, agents, clock, words, this::look, () -> form(terminal), this::leave);
        detail(open);
    }

    private void form(@Nullable TerminalView terminal) {
        table.narrow(true);
        open = null;
        detail(new TerminalForm(terminal, terminals, territory.venues(), words, id -> go(id.toString()), this::leave));
    }

    private void openEmergency() {
        table.narrow(true);
        open = null;
        detail(new EmergencyPanel(terminals, words, this::leave));
    }

    private void openVisits() {
        table.narrow(true);
        open = null;
        detail(new VisitsPanel(visits, LocalDate.now(clock.withZone(CommonConfiguration.ZONE)), words, this::leave));
    }

    private void close() {
        open = null;
        detail(null);
        table.narrow(false);
    }

    private void leave() {
        close();
        go(null);
    }

    private void go(@Nullable String id) {
        UI.getCurrent().navigate(id == null ? "bornes" : "bornes/" + id, filter.parameters());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = watch.watch(() -> ui.access(this::look));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }
}
