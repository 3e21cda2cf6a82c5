package fr.arobase.workshop.programme;

import fr.arobase.common.Texts;
import java.util.List;
import java.util.Locale;

/**
 * Why a programme file cannot be imported, and where.
 *
 * @param line from 1, the header being line 1; 0 for the file as a whole
 * @param column from 1, as in the file; 0 for the line as a whole
 * @param header the column's name in the file, or nothing
 * @param details what the sentences quote
 */
public record FileFault(int line, int column, String header, Kind kind, List<String> details) {

    public FileFault {
        details = List.copyOf(details);
    }

    /** What is wrong; each has its sentence and its advice. */
    public enum Kind {
        EMPTY_FILE,
        TOO_LARGE,
        TOO_MANY_ROWS,
        NOT_TEXT,
        SPREADSHEET,
        PDF,
        OTHER_SEPARATOR,
        NO_HEADER,
        COLUMN_UNKNOWN,
        COLUMN_MISSING,
        COLUMN_TWICE,
        NO_ROWS,
        QUOTES,
        LINE_TOO_SHORT,
        LINE_TOO_LONG,
        EMPTY_CELL,
        REFERENCE_UNREADABLE,
        REFERENCE_TWICE,
        COURSE_UNKNOWN,
        VENUE_UNKNOWN,
        DATE_UNREADABLE,
        DATE_IMPOSSIBLE,
        TIME_UNREADABLE,
        TIME_IMPOSSIBLE,
        NUMBER_UNREADABLE,
        MINUTES_OUT_OF_RANGE,
        CAPACITY_NOT_POSITIVE,
        CAPACITY_OUT_OF_RANGE,
        CAPACITY_OVER_VENUE,
        CAPACITY_UNDER_TAKEN,
        ADVISOR_UNKNOWN,
        ADVISOR_DISABLED,
        PRICE_UNKNOWN,
        WORKSHOP_CANCELLED,
        WORKSHOP_CLOSED
    }

    static FileFault ofFile(Kind kind, String... details) {
        return new FileFault(0, 0, "", kind, List.of(details));
    }

    static FileFault ofLine(int line, Kind kind, String... details) {
        return new FileFault(line, 0, "", kind, List.of(details));
    }

    /** What is wrong, in a sentence. */
    public String text(Locale locale) {
        return Texts.get(FileFault.class, locale, "FileFault." + kind.name(), details.toArray());
    }

    /** What to do about it. */
    public String advice(Locale locale) {
        return Texts.get(FileFault.class, locale, "FileFault." + kind.name() + ".advice", details.toArray());
    }
}
