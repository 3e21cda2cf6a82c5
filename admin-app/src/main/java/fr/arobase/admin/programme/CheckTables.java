package fr.arobase.admin.programme;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.workshop.programme.FileFault;
import fr.arobase.workshop.programme.ProgrammeRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the check of a programme file found, as tables: the faults, or what each line would do. */
final class CheckTables {

    private CheckTables() {}

    static Grid<FileFault> faults(List<FileFault> faults, Locale locale) {
        var grid = new Grid<FileFault>();
        grid.addClassName("wrapping");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(fault -> fault.line() == 0 ? "" : fault.line())
                .setHeader(text(locale, "import.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(fault -> place(fault, locale))
                .setHeader(text(locale, "import.column"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(fault -> fault.text(locale))
                .setHeader(text(locale, "import.fault"))
                .setFlexGrow(3);
        grid.addColumn(fault -> fault.advice(locale))
                .setHeader(text(locale, "import.advice"))
                .setFlexGrow(3);
        grid.addThemeName("wrap-cell-content");
        grid.setItems(faults);
        return grid;
    }

    /** "2 (course)": the number to count to, and the name to look for. */
    private static String place(FileFault fault, Locale locale) {
        if (fault.column() == 0) {
            return fault.header();
        }
        return fault.header().isEmpty()
                ? String.valueOf(fault.column())
                : text(locale, "import.place", String.valueOf(fault.column()), fault.header());
    }

    static Grid<ProgrammeRow> rows(List<ProgrammeRow> rows, Locale locale) {
        var grid = new Grid<ProgrammeRow>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(ProgrammeRow::line)
                .setHeader(text(locale, "import.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> pill(row, locale))
                .setHeader(text(locale, "import.does"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(ProgrammeRow::reference)
                .setHeader(text(locale, "panel.reference"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(row -> DateWords.brief(row.slot().details().startsAt(), locale))
                .setHeader(text(locale, "column.date"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(row -> row.slot().course().title())
                .setHeader(text(locale, "column.workshop"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.slot().venue().name())
                .setHeader(text(locale, "column.venue"))
                .setFlexGrow(2);
        if (rows.stream().anyMatch(ProgrammeRow.Changed.class::isInstance)) {
            grid.addColumn(row -> detail(row, locale))
                    .setHeader(text(locale, "import.differs"))
                    .setFlexGrow(2);
        }
        grid.setItems(rows);
        return grid;
    }

    private static StatePill pill(ProgrammeRow row, Locale locale) {
        return switch (row) {
            case ProgrammeRow.New _ -> new StatePill(Tone.OK, Glyph.PLUS, text(locale, "import.new"));
            case ProgrammeRow.Changed _ -> new StatePill(Tone.WARN, Glyph.PENCIL, text(locale, "import.changed"));
            case ProgrammeRow.Unchanged _ -> new StatePill(Tone.NEUTRAL, Glyph.CHECK, text(locale, "import.unchanged"));
        };
    }

    private static String detail(ProgrammeRow row, Locale locale) {
        if (row instanceof ProgrammeRow.Changed changed) {
            var columns = changed.differing().stream()
                    .map(column -> Texts.of(column, locale))
                    .collect(Collectors.joining(", "));
            return changed.audience().signups() == 0
                    ? columns
                    : text(locale, "import.told", columns, changed.audience().signups());
        }
        return "";
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(CheckTables.class, locale, key, arguments);
    }
}
