package fr.arobase.admin.territory;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.arobase.admin.frame.Chips;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.ExportButtons;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Search;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.Table;
import fr.arobase.admin.frame.Tone;
import fr.arobase.territory.SchoolView;
import fr.arobase.territory.TerritoryService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The schools of the territory, and what it runs there. */
@Route("ecoles")
@Menu(title = "schools", order = 130, icon = "SCHOOL")
@RolesAllowed("ADVISOR")
class SchoolsView extends ConsolePage {

    private static final long serialVersionUID = 1L;

    SchoolsView(TerritoryService territory) {
        title(text("schools"));
        var schools = territory.schools();
        if (schools.isEmpty()) {
            content(new EmptyState(Glyph.SCHOOL, text("schools.empty"), text("schools.empty.why")));
            return;
        }
        var table = new Table<SchoolView>(text("schools"));
        table.two(text("school.name"), SchoolView::name, SchoolView::code);
        table.words(text("venue.commune"), SchoolView::commune);
        table.state(text("school.care"), s -> yes(s.afterSchoolCare()));
        table.state(text("school.canteen"), s -> yes(s.canteenPaidOnline()));
        table.setSelectionMode(Table.SelectionMode.NONE);
        table.show(schools);
        actions(new ExportButtons<>(text("schools.file"), new TerritoryTables(getLocale()).schools(), table::shown));
        var count = Chips.count();
        count.setText(text("schools.count", schools.size()));
        chips(
                Chips.search(text("schools.search"), "", typed -> {
                    var found = schools.stream()
                            .filter(s -> Search.matches(typed, s.name(), s.commune(), s.code()))
                            .toList();
                    table.show(found);
                    count.setText(text("schools.count", found.size()));
                }),
                count);
        content(table);
    }

    private Optional<State> yes(boolean there) {
        return there ? Optional.of(new State(Tone.OK, Glyph.CHECK, text("school.yes"))) : Optional.empty();
    }
}
