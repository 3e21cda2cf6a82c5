package fr.arobase.admin.territory;

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
import fr.arobase.common.Saving;
import fr.arobase.territory.CommuneView;
import fr.arobase.territory.TerritoryService;
import fr.arobase.territory.VenueDetails;
import fr.arobase.territory.VenueId;
import fr.arobase.territory.VenueView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The venues: a list to search, and beside it the one that is open. {@code lieux/CODE} opens it at once. */
@Route("lieux")
@Menu(title = "venues", order = 100, icon = "MAP_PIN")
@RolesAllowed("ADVISOR")
class VenuesView extends ConsolePage implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "nouveau";

    private final TerritoryService territory;
    private final List<CommuneView> communes;
    private final Table<VenueView> table;
    private final Span count = Chips.count();
    private List<VenueView> venues = List.of();
    private String search = "";

    @Nullable
    private String commune;

    private boolean onlyStepFree;

    VenuesView(TerritoryService territory) {
        this.territory = territory;
        this.communes = territory.communes();
        title(text("venues"));
        table = table();
        actions(
                new ExportButtons<>(text("venues.file"), new TerritoryTables(getLocale()).venues(), table::shown),
                Actions.main(Glyph.PLUS, text("venues.add"), () -> go(NEW)));
        chips(
                Chips.search(text("venues.search"), search, typed -> {
                    search = typed;
                    filter();
                }),
                Chips.choice(text("venues.everywhere"), withVenues(), CommuneView::name, null, chosen -> {
                    commune = chosen == null ? null : chosen.inseeCode();
                    filter();
                }),
                Chips.toggle(text("venue.stepFree"), false, pressed -> {
                    onlyStepFree = pressed;
                    filter();
                }),
                count);
    }

    private List<CommuneView> withVenues() {
        return communes.stream().filter(c -> c.venues() > 0).toList();
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        refresh();
        if (NEW.equals(code)) {
            open(null);
        } else {
            var venue =
                    venues.stream().filter(v -> v.details().code().equals(code)).findFirst();
            venue.ifPresentOrElse(this::open, this::close);
        }
    }

    private Table<VenueView> table() {
        var grid = new Table<VenueView>(text("venues"));
        grid.two(text("venue.name"), v -> v.details().name(), v -> v.details().address());
        grid.words(text("venue.commune"), VenueView::commune);
        grid.number(text("venue.seats"), v -> v.details().seats());
        grid.onlyWide(
                grid.number(text("venue.computers"), v -> v.details().computers()),
                grid.state(text("venue.access"), v -> Optional.of(stepFree(v.details()))),
                grid.state(text("venue.network"), v -> Optional.of(connected(v.details()))));
        grid.onOpen(venue -> go(venue == null ? null : venue.details().code()));
        return grid;
    }

    private State stepFree(VenueDetails venue) {
        return venue.stepFree()
                ? new State(Tone.OK, Glyph.ACCESSIBILITY, text("venue.stepFree"))
                : new State(Tone.NEUTRAL, Glyph.BAN, text("venue.steps"));
    }

    private State connected(VenueDetails venue) {
        return venue.connected()
                ? new State(Tone.OK, Glyph.WIFI, text("venue.connected"))
                : new State(Tone.WARN, Glyph.WIFI_OFF, text("venue.offline"));
    }

    private void refresh() {
        venues = territory.venues();
        if (venues.isEmpty()) {
            content(new EmptyState(
                    Glyph.MAP_PIN,
                    text("venues.empty"),
                    text("venues.empty.why"),
                    Actions.main(Glyph.PLUS, text("venues.add"), () -> go(NEW))));
        } else {
            content(table);
            filter();
        }
    }

    private void filter() {
        var shown = venues.stream()
                .filter(v -> commune == null || commune.equals(v.details().inseeCode()))
                .filter(v -> !onlyStepFree || v.details().stepFree())
                .filter(v -> Search.matches(
                        search,
                        v.details().name(),
                        v.details().code(),
                        v.details().address(),
                        v.commune()))
                .toList();
        table.show(shown);
        count.setText(text("venues.count", shown.size()));
    }

    private void open(@Nullable VenueView venue) {
        table.narrow(true);
        table.deselectAll();
        if (venue != null) {
            table.select(venue);
        }
        detail(new VenueForm(venue, communes, getLocale(), this::save, () -> go(null)));
    }

    private void close() {
        detail(null);
        table.narrow(false);
    }

    private Saving<VenueId> save(@Nullable VenueView before, VenueDetails details) {
        var outcome = territory.save(
                before == null ? null : before.id(), before == null ? 0 : before.version(), details, getLocale());
        if (outcome instanceof Saving.Saved<VenueId>) {
            Notices.done(text("venue.saved", details.name()));
            go(details.code());
        }
        return outcome;
    }

    private static void go(@Nullable String code) {
        if (code == null) {
            UI.getCurrent().navigate(VenuesView.class);
        } else {
            UI.getCurrent().navigate(VenuesView.class, code);
        }
    }
}
