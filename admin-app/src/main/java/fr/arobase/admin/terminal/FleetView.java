package fr.arobase.admin.terminal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
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
import fr.arobase.staff.Role;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalView;
import fr.arobase.terminal.TerminalVisits;
import fr.arobase.territory.TerritoryService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    private static final String STATE = "etat";

    private final transient TerminalService terminals;
    private final transient TerminalVisits visits;
    private final transient TerritoryService territory;
    private final transient FleetWatch watch;
    private final transient Clock clock;
    private final transient FleetWords words;
    private final Table<TerminalView> table;
    private final Span count = Chips.count();
    private transient List<TerminalView> fleet = List.of();

    @Nullable
    private TerminalState state;

    @Nullable
    private transient TerminalPanel open;

    @Nullable
    private Registration watching;

    FleetView(
            TerminalService terminals,
            TerminalVisits visits,
            TerritoryService territory,
            FleetWatch watch,
            Clock clock) {
        this.terminals = terminals;
        this.visits = visits;
        this.territory = territory;
        this.watch = watch;
        this.clock = clock;
        this.words = new FleetWords(getLocale());
        title(text("fleet"));
        table = table();
        var export = new ExportButtons<>(text("fleet.file"), FleetTable.of(words), table::shown);
        var tellAll = Actions.plain(Glyph.TRIANGLE_ALERT, text("emergency"), this::openEmergency);
        if (isAdministrator()) {
            actions(export, tellAll, Actions.main(Glyph.PLUS, text("fleet.add"), () -> go(NEW)));
        } else {
            actions(export, tellAll);
        }
    }

    static boolean isAdministrator() {
        return SignedIn.current().role() == Role.ADMINISTRATOR;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        state = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(FleetView::named)
                .orElse(null);
        chips(
                Chips.choice(
                        text("fleet.all"),
                        List.of(TerminalState.values()),
                        s -> words.state(s).words(),
                        state,
                        this::filterBy),
                count);
        refresh();
        if (NEW.equals(id) && isAdministrator()) {
            form(null);
        } else {
            find(id).ifPresentOrElse(this::open, this::close);
        }
    }

    private static Optional<TerminalState> named(String name) {
        return Arrays.stream(TerminalState.values())
                .filter(s -> s.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Optional<TerminalView> find(@Nullable String id) {
        return fleet.stream().filter(t -> t.id().toString().equals(id)).findFirst();
    }

    private Table<TerminalView> table() {
        var grid = new Table<TerminalView>(text("fleet"));
        grid.two(text("name"), t -> t.details().name(), TerminalView::place);
        grid.state(text("state"), t -> Optional.of(words.state(t.state())));
        grid.words(text("heard"), words::heard);
        grid.onlyWide(
                grid.words(text("shown"), words::shown),
                grid.words(text("screen.title"), words::screen),
                grid.words(text("printer"), t -> text("printer." + t.details().printer())));
        grid.onOpen(terminal -> go(terminal == null ? null : terminal.id().toString()));
        return grid;
    }

    /** Again, if anything is new: a table drawn anew would lose the reader's place. */
    private void look() {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            return; // Logged out meanwhile.
        }
        var now = terminals.list();
        if (!now.equals(fleet)) {
            fleet = now;
            draw();
            var panel = open;
            if (panel != null) {
                find(panel.id()).ifPresent(panel::show);
            }
        }
    }

    private void refresh() {
        fleet = terminals.list();
        draw();
    }

    private void draw() {
        if (fleet.isEmpty()) {
            content(new EmptyState(Glyph.MONITOR, text("fleet.empty"), text("fleet.empty.why")));
            return;
        }
        content(table);
        var shown =
                fleet.stream().filter(t -> state == null || t.state() == state).toList();
        table.show(shown);
        var silent =
                fleet.stream().filter(t -> t.state() == TerminalState.SILENT).count();
        count.setText(text("fleet.count", shown.size(), silent));
    }

    private void filterBy(@Nullable TerminalState chosen) {
        var parameters = chosen == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of(STATE, chosen.name().toLowerCase(java.util.Locale.ROOT)));
        UI.getCurrent().navigate("bornes", parameters);
    }

    private void open(TerminalView terminal) {
        table.narrow(true);
        table.select(terminal);
        open = new TerminalPanel(
                terminal, terminals, visits, clock, words, this::look, () -> form(terminal), this::leave);
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

    private void close() {
        open = null;
        detail(null);
        table.narrow(false);
    }

    private void leave() {
        close();
        go(null);
    }

    private static void go(@Nullable String id) {
        if (id == null) {
            UI.getCurrent().navigate(FleetView.class);
        } else {
            UI.getCurrent().navigate(FleetView.class, id);
        }
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
