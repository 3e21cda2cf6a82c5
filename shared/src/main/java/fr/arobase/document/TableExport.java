package fr.arobase.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Any list as a table for a spreadsheet. Numbers, dates ({@link LocalDate}) and dates with times
 * ({@link LocalDateTime}) stay what they are, nothing stays empty, all else is text.
 *
 * <p>CSV is made to open by a double click in a French Excel: UTF-8 with a byte order mark, semicolons, decimal commas.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it
 * (<a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>); XLSX needs none, its texts
 * are typed.
 *
 * <p>The streams given are flushed and left open.
 */
public final class TableExport<T> {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDEST_COLUMN = 60;

    private final String title;
    private final List<Column<T>> columns;

    public TableExport(String title, List<Column<T>> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
    }

    /** A column: its heading and how to read it from a row. */
    public record Column<T>(String heading, Function<T, @Nullable Object> value) {}

    public void csv(Iterable<? extends T> rows, OutputStream out) {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            writer.write('\uFEFF');
            writeCsv(rows, writer);
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void xlsx(Iterable<? extends T> rows, OutputStream out) {
        try {
            var workbook = new Workbook(out, "Arobase", null);
            writeSheet(rows, workbook.newWorksheet(sheetName()));
            workbook.finish();
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void writeCsv(Iterable<? extends T> rows, Writer writer) throws IOException {
        var csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(
                columns.stream().map(column -> csvCell(column.heading())).toList());
        for (T row : rows) {
            csv.writeRecord(columns.stream()
                    .map(column -> csvCell(column.value().apply(row)))
                    .toList());
        }
        csv.flush();
    }

    private static String csvCell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Double number -> number.toString().replace('.', ',');
            case Number number -> number.toString();
            case LocalDateTime time -> DATE_TIME.format(time);
            case LocalDate date -> date.toString();
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void writeSheet(Iterable<? extends T> rows, Worksheet sheet) {
        var widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            var heading = columns.get(column).heading();
            sheet.value(0, column, heading);
            sheet.style(0, column).bold().set();
            widths[column] = heading.length();
        }
        int line = 0;
        for (T row : rows) {
            line++;
            for (int column = 0; column < widths.length; column++) {
                int width = writeCell(
                        sheet, line, column, columns.get(column).value().apply(row));
                widths[column] = Math.max(widths[column], width);
            }
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.min(WIDEST_COLUMN, widths[column]) + 3.0);
        }
        sheet.freezePane(0, 1);
        if (widths.length > 0) {
            sheet.setAutoFilter(0, 0, line, widths.length - 1);
        }
    }

    /** @return how many characters wide it shows */
    private static int writeCell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                return 0;
            }
            case Number number -> sheet.value(line, column, number);
            case LocalDateTime time -> {
                sheet.value(line, column, time);
                sheet.style(line, column).format("dd/mm/yyyy hh:mm").set();
            }
            case LocalDate date -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(line, column, value.toString());
        }
        return value.toString().length();
    }

    /** A spreadsheet refuses {@code []:*?/\} in the name of a sheet, apostrophes at its ends, and more than 31 letters. */
    private String sheetName() {
        var name = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^[' ]+|[' ]+$", "");
        var cut = name.length() <= LONGEST_SHEET_NAME
                ? name
                : name.substring(0, LONGEST_SHEET_NAME).stripTrailing();
        return cut.isEmpty() ? "Arobase" : cut;
    }
}
