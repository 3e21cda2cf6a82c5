package fr.arobase.admin.territory;

import fr.arobase.common.Texts;
import fr.arobase.document.TableExport;
import fr.arobase.document.TableExport.Column;
import fr.arobase.territory.CommuneView;
import fr.arobase.territory.SchoolView;
import fr.arobase.territory.VenueView;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of the territory as a spreadsheet has them. */
final class TerritoryTables {

    private final Locale locale;

    TerritoryTables(Locale locale) {
        this.locale = locale;
    }

    TableExport<VenueView> venues() {
        return new TableExport<>(
                text("venues"),
                List.of(
                        column("venue.code", v -> v.details().code()),
                        column("venue.name", v -> v.details().name()),
                        column("venue.address", v -> v.details().address()),
                        column("commune.inseeCode", v -> v.details().inseeCode()),
                        column("venue.commune", VenueView::commune),
                        column("venue.seats", v -> v.details().seats()),
                        column("venue.computers", v -> v.details().computers()),
                        column("venue.stepFree", v -> yes(v.details().stepFree())),
                        column("venue.connected", v -> yes(v.details().connected()))));
    }

    TableExport<CommuneView> communes() {
        return new TableExport<>(
                text("communes"),
                List.of(
                        column("commune.inseeCode", CommuneView::inseeCode),
                        column("commune.name", CommuneView::name),
                        column("commune.postalCode", CommuneView::postalCode),
                        column("commune.population", CommuneView::population),
                        column("venues", CommuneView::venues),
                        column("schools", CommuneView::schools)));
    }

    TableExport<SchoolView> schools() {
        return new TableExport<>(
                text("schools"),
                List.of(
                        column("venue.code", SchoolView::code),
                        column("school.name", SchoolView::name),
                        column("venue.commune", SchoolView::commune),
                        column("school.care", s -> yes(s.afterSchoolCare())),
                        column("school.canteen", s -> yes(s.canteenPaidOnline()))));
    }

    private <T> Column<T> column(String key, Function<T, @Nullable Object> value) {
        return new Column<>(text(key), value);
    }

    private String yes(boolean there) {
        return text(there ? "school.yes" : "school.no");
    }

    private String text(String key) {
        return Texts.get(TerritoryTables.class, locale, key);
    }
}
