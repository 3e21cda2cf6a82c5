package fr.arobase.workshop.programme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.arobase.workshop.programme.FileFault.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a programme file, read as lines of named cells: text in UTF-8, with or without a byte order mark, else in
 * Windows-1252 as older spreadsheets write it; semicolons; the first line names the columns.
 *
 * @param lines the lines that have all their cells
 * @param faults what kept the others, or the file, from being read
 * @param guessed whether the text was not UTF-8
 */
record ProgrammeFile(List<Line> lines, List<FileFault> faults, boolean guessed) {

    static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST_ROWS = 5000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @param cells by column, stripped; {@code places} tells where each stands in the file, from 1 */
    record Line(int number, Map<ProgrammeColumn, String> cells, Map<ProgrammeColumn, Integer> places) {

        String cell(ProgrammeColumn column) {
            return cells.getOrDefault(column, "");
        }

        FileFault fault(ProgrammeColumn column, Kind kind, String... details) {
            return new FileFault(number, places.getOrDefault(column, 0), column.header(), kind, List.of(details));
        }
    }

    static ProgrammeFile read(byte[] content) {
        if (content.length > LARGEST) {
            return refused(FileFault.ofFile(Kind.TOO_LARGE, String.valueOf(LARGEST / 1024 / 1024)));
        }
        var foreign = foreign(content);
        if (foreign != null) {
            return refused(FileFault.ofFile(foreign));
        }
        String text;
        boolean guessed = false;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, WINDOWS);
            guessed = true;
        }
        return read(text.startsWith("\uFEFF") ? text.substring(1) : text, guessed);
    }

    /** Files of other kinds, told by their first bytes. */
    private static @Nullable Kind foreign(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK") || head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Kind.SPREADSHEET;
        }
        if (head.startsWith("%PDF")) {
            return Kind.PDF;
        }
        for (byte b : content) {
            if (b == 0) {
                return Kind.NOT_TEXT;
            }
        }
        return null;
    }

    private static ProgrammeFile read(String text, boolean guessed) {
        if (text.isBlank()) {
            return refused(FileFault.ofFile(Kind.EMPTY_FILE));
        }
        var records = new ArrayList<CsvRecord>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var csvRecord : csv) {
                if (csvRecord.getFields().stream().allMatch(String::isBlank)) {
                    continue; // spreadsheets like to leave ";;;;;;;;" below the last row
                }
                records.add(csvRecord);
                if (records.size() > MOST_ROWS + 1) {
                    return refused(FileFault.ofFile(Kind.TOO_MANY_ROWS, String.valueOf(MOST_ROWS)));
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            int line = records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber() + 1;
            return refused(FileFault.ofLine(line, Kind.QUOTES));
        }
        return lines(records, guessed);
    }

    private static ProgrammeFile lines(List<CsvRecord> records, boolean guessed) {
        var faults = new ArrayList<FileFault>();
        var header = records.getFirst();
        var places = header(header, faults);
        if (!faults.isEmpty()) {
            return new ProgrammeFile(List.of(), faults, guessed);
        }
        if (records.size() == 1) {
            return refused(FileFault.ofFile(Kind.NO_ROWS));
        }
        var lines = new ArrayList<Line>();
        for (var csvRecord : records.subList(1, records.size())) {
            int number = (int) csvRecord.getStartingLineNumber();
            int width = csvRecord.getFieldCount();
            int wanted = header.getFieldCount();
            if (width < wanted) {
                faults.add(new FileFault(
                        number,
                        width + 1,
                        header.getField(width).strip(),
                        Kind.LINE_TOO_SHORT,
                        List.of(
                                String.valueOf(width),
                                String.valueOf(wanted),
                                String.join(", ", header.getFields().subList(width, wanted)))));
            } else if (width > wanted) {
                faults.add(new FileFault(
                        number,
                        wanted + 1,
                        "",
                        Kind.LINE_TOO_LONG,
                        List.of(String.valueOf(width), String.valueOf(wanted))));
            } else {
                var cells = new EnumMap<ProgrammeColumn, String>(ProgrammeColumn.class);
                places.forEach((column, place) ->
                        cells.put(column, csvRecord.getField(place - 1).strip()));
                lines.add(new Line(number, cells, places));
            }
        }
        return new ProgrammeFile(lines, faults, guessed);
    }

    private static Map<ProgrammeColumn, Integer> header(CsvRecord header, List<FileFault> faults) {
        var places = new EnumMap<ProgrammeColumn, Integer>(ProgrammeColumn.class);
        int line = (int) header.getStartingLineNumber();
        for (int i = 0; i < header.getFieldCount(); i++) {
            var name = header.getField(i).strip();
            int place = i + 1;
            var column = ProgrammeColumn.read(name);
            if (column.isEmpty()) {
                faults.add(new FileFault(line, place, name, Kind.COLUMN_UNKNOWN, List.of(name)));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                faults.add(new FileFault(line, place, name, Kind.COLUMN_TWICE, List.of(name)));
            }
        }
        if (places.isEmpty()) {
            var only = header.getField(0);
            boolean otherSeparator = header.getFieldCount() == 1
                    && (only.contains(",") || only.contains("\t"))
                    && only.toLowerCase(Locale.ROOT).contains("reference");
            faults.clear();
            faults.add(new FileFault(
                    line,
                    1,
                    "",
                    otherSeparator ? Kind.OTHER_SEPARATOR : Kind.NO_HEADER,
                    List.of(ProgrammeColumn.headerLine())));
            return places;
        }
        for (var column : ProgrammeColumn.values()) {
            if (!places.containsKey(column)) {
                faults.add(new FileFault(line, 0, column.header(), Kind.COLUMN_MISSING, List.of(column.header())));
            }
        }
        return places;
    }

    private static ProgrammeFile refused(FileFault fault) {
        return new ProgrammeFile(List.of(), List.of(fault), false);
    }
}
