package fr.arobase.admin.territory;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.arobase.admin.frame.Chips;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.ExportButtons;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Search;
import fr.arobase.admin.frame.Table;
import fr.arobase.territory.CommuneView;
import fr.arobase.territory.TerritoryService;
import jakarta.annotation.security.RolesAllowed;

/** The communes of the territory, with what each has. */
@Route("communes")
@Menu(title = "communes", order = 120, icon = "MAP")
@RolesAllowed("ADVISOR")
class CommunesView extends ConsolePage {

    private static final long serialVersionUID = 1L;

    CommunesView(TerritoryService territory) {
        title(text("communes"));
        var communes = territory.communes();
        if (communes.isEmpty()) {
            content(new EmptyState(Glyph.MAP, text("communes.empty"), text("communes.empty.why")));
            return;
        }
        var table = new Table<CommuneView>(text("communes"));
        table.words(text("commune.name"), CommuneView::name);
        table.words(text("commune.postalCode"), CommuneView::postalCode);
        table.words(text("commune.inseeCode"), CommuneView::inseeCode);
        table.number(text("commune.population"), CommuneView::population);
        table.number(text("venues"), CommuneView::venues);
        table.number(text("schools"), CommuneView::schools);
        table.setSelectionMode(Table.SelectionMode.NONE);
        table.show(communes);
        actions(new ExportButtons<>(text("communes.file"), new TerritoryTables(getLocale()).communes(), table::shown));
        var count = Chips.count();
        count.setText(text("communes.count", communes.size()));
        chips(
                Chips.search(text("communes.search"), "", typed -> {
                    var found = communes.stream()
                            .filter(c -> Search.matches(typed, c.name(), c.postalCode(), c.inseeCode()))
                            .toList();
                    table.show(found);
                    count.setText(text("communes.count", found.size()));
                }),
                count);
        content(table);
    }
}
