package fr.arobase.admin.programme;

import fr.arobase.common.Texts;
import fr.arobase.document.TableExport;
import fr.arobase.document.TableExport.Column;
import fr.arobase.workshop.WorkshopSummary;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The programme as a spreadsheet has it. */
final class ProgrammeTable {

    private ProgrammeTable() {}

    static TableExport<WorkshopSummary> in(Locale locale) {
        return new TableExport<>(
                text(locale, "menu"),
                List.of(
                        column(locale, "panel.reference", WorkshopSummary::reference),
                        column(locale, "column.workshop", WorkshopSummary::title),
                        column(locale, "export.start", WorkshopSummary::startsAt),
                        column(locale, "export.minutes", WorkshopSummary::minutes),
                        column(locale, "column.venue", WorkshopSummary::venueName),
                        column(locale, "export.commune", WorkshopSummary::commune),
                        column(locale, "column.advisor", WorkshopSummary::advisorName),
                        column(locale, "panel.level", w -> Texts.of(w.level(), locale)),
                        column(locale, "panel.themes", w -> w.themes().stream()
                                .map(theme -> Texts.of(theme, locale))
                                .collect(Collectors.joining(", "))),
                        column(locale, "export.capacity", WorkshopSummary::capacity),
                        column(locale, "export.taken", WorkshopSummary::seatsTaken),
                        column(locale, "column.waiting", WorkshopSummary::waiting),
                        column(locale, "column.state", w -> Texts.of(w.status(), locale))));
    }

    private static Column<WorkshopSummary> column(
            Locale locale, String key, Function<WorkshopSummary, @Nullable Object> value) {
        return new Column<>(text(locale, key), value);
    }

    private static String text(Locale locale, String key) {
        return Texts.get(ProgrammeTable.class, locale, key);
    }
}
