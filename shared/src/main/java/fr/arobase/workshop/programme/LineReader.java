package fr.arobase.workshop.programme;

import fr.arobase.workshop.Price;
import fr.arobase.workshop.WorkshopDetails;
import fr.arobase.workshop.programme.FileFault.Kind;
import fr.arobase.workshop.programme.ProgrammeFile.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the cells of one line after another into workshops, and notes every fault of every cell. */
final class LineReader {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FRENCH_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?[:hH] ?(\\d{2})(?::00)?");
    private static final int SHORTEST = 15;
    private static final int LONGEST = 600;
    private static final int LARGEST = 200;

    private final Choices choices;
    private final List<FileFault> faults;
    private final Map<String, Integer> lineOfReference = new HashMap<>();

    LineReader(Choices choices, List<FileFault> faults) {
        this.choices = choices;
        this.faults = faults;
    }

    /** Empty when any cell is at fault. */
    Optional<ProgrammeRow.Slot> read(Line line) {
        int before = faults.size();
        var reference = reference(line);
        var course = named(line, ProgrammeColumn.COURSE, Kind.COURSE_UNKNOWN, choices::course);
        var venue = named(line, ProgrammeColumn.VENUE, Kind.VENUE_UNKNOWN, choices::venue);
        var date = date(line);
        var time = time(line);
        var minutes = minutes(line);
        var capacity = capacity(line, venue);
        var advisor = named(line, ProgrammeColumn.ADVISOR, Kind.ADVISOR_UNKNOWN, choices::advisor);
        advisor.filter(found -> !found.enabled())
                .ifPresent(found -> fault(line, ProgrammeColumn.ADVISOR, Kind.ADVISOR_DISABLED, found.name()));
        price(line);
        if (faults.size() > before) {
            return Optional.empty();
        }
        var details = new WorkshopDetails(
                reference,
                course.orElseThrow().id(),
                venue.orElseThrow().id(),
                advisor.orElseThrow().id(),
                date.orElseThrow().atTime(time.orElseThrow()),
                minutes.orElseThrow(),
                capacity.orElseThrow(),
                Price.FREE);
        return Optional.of(new ProgrammeRow.Slot(details, course.get(), venue.get(), advisor.get()));
    }

    private String reference(Line line) {
        var reference = line.cell(ProgrammeColumn.REFERENCE);
        if (filled(line, ProgrammeColumn.REFERENCE)) {
            if (!REFERENCE.matcher(reference).matches()) {
                fault(line, ProgrammeColumn.REFERENCE, Kind.REFERENCE_UNREADABLE, reference);
            }
            var first = lineOfReference.putIfAbsent(reference, line.number());
            if (first != null) {
                fault(line, ProgrammeColumn.REFERENCE, Kind.REFERENCE_TWICE, reference, String.valueOf(first));
            }
        }
        return reference;
    }

    private <T> Optional<T> named(Line line, ProgrammeColumn column, Kind unknown, Function<String, Optional<T>> find) {
        if (!filled(line, column)) {
            return Optional.empty();
        }
        var found = find.apply(line.cell(column));
        if (found.isEmpty()) {
            fault(line, column, unknown, line.cell(column));
        }
        return found;
    }

    /** 2027-01-12, or 12/01/2027 as a French spreadsheet makes of it. */
    private Optional<LocalDate> date(Line line) {
        if (!filled(line, ProgrammeColumn.DATE)) {
            return Optional.empty();
        }
        var cell = line.cell(ProgrammeColumn.DATE);
        var iso = ISO_DATE.matcher(cell);
        var french = FRENCH_DATE.matcher(cell);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            if (french.matches()) {
                return Optional.of(
                        LocalDate.of(number(french.group(3)), number(french.group(2)), number(french.group(1))));
            }
            fault(line, ProgrammeColumn.DATE, Kind.DATE_UNREADABLE, cell);
        } catch (DateTimeException impossible) {
            fault(line, ProgrammeColumn.DATE, Kind.DATE_IMPOSSIBLE, cell);
        }
        return Optional.empty();
    }

    private Optional<LocalTime> time(Line line) {
        if (!filled(line, ProgrammeColumn.START)) {
            return Optional.empty();
        }
        var cell = line.cell(ProgrammeColumn.START);
        var time = TIME.matcher(cell);
        try {
            if (time.matches()) {
                return Optional.of(LocalTime.of(number(time.group(1)), number(time.group(2))));
            }
            fault(line, ProgrammeColumn.START, Kind.TIME_UNREADABLE, cell);
        } catch (DateTimeException impossible) {
            fault(line, ProgrammeColumn.START, Kind.TIME_IMPOSSIBLE, cell);
        }
        return Optional.empty();
    }

    private OptionalInt minutes(Line line) {
        var minutes = wholeNumber(line, ProgrammeColumn.MINUTES);
        if (minutes.isPresent() && (minutes.getAsInt() < SHORTEST || minutes.getAsInt() > LONGEST)) {
            fault(line, ProgrammeColumn.MINUTES, Kind.MINUTES_OUT_OF_RANGE, "" + minutes.getAsInt());
        }
        return minutes;
    }

    private OptionalInt capacity(Line line, Optional<VenueChoice> venue) {
        var capacity = wholeNumber(line, ProgrammeColumn.CAPACITY);
        if (capacity.isPresent()) {
            int seats = capacity.getAsInt();
            if (seats < 1) {
                fault(line, ProgrammeColumn.CAPACITY, Kind.CAPACITY_NOT_POSITIVE, "" + seats);
            } else if (venue.isPresent() && seats > venue.get().seats()) {
                fault(
                        line,
                        ProgrammeColumn.CAPACITY,
                        Kind.CAPACITY_OVER_VENUE,
                        "" + seats,
                        venue.get().name(),
                        "" + venue.get().seats());
            } else if (seats > LARGEST) {
                fault(line, ProgrammeColumn.CAPACITY, Kind.CAPACITY_OUT_OF_RANGE, "" + seats, "" + LARGEST);
            }
        }
        return capacity;
    }

    private OptionalInt wholeNumber(Line line, ProgrammeColumn column) {
        if (!filled(line, column)) {
            return OptionalInt.empty();
        }
        var cell = line.cell(column);
        if (!cell.matches("-?\\d{1,6}")) {
            fault(line, column, Kind.NUMBER_UNREADABLE, cell);
            return OptionalInt.empty();
        }
        return OptionalInt.of(number(cell));
    }

    private void price(Line line) {
        if (filled(line, ProgrammeColumn.PRICE)
                && !line.cell(ProgrammeColumn.PRICE).equals(Price.FREE.name())) {
            fault(line, ProgrammeColumn.PRICE, Kind.PRICE_UNKNOWN, line.cell(ProgrammeColumn.PRICE));
        }
    }

    private boolean filled(Line line, ProgrammeColumn column) {
        if (line.cell(column).isEmpty()) {
            fault(line, column, Kind.EMPTY_CELL, column.header());
            return false;
        }
        return true;
    }

    private void fault(Line line, ProgrammeColumn column, Kind kind, String... details) {
        faults.add(line.fault(column, kind, details));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
