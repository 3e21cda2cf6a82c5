package fr.arobase.admin.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.arobase.staff.StaffId;
import fr.arobase.territory.CommuneDetails;
import fr.arobase.territory.SchoolDetails;
import fr.arobase.territory.VenueDetails;
import fr.arobase.territory.VenueId;
import fr.arobase.workshop.CourseDetails;
import fr.arobase.workshop.CourseId;
import fr.arobase.workshop.Level;
import fr.arobase.workshop.Price;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopDetails;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The demo's files, read; its programme is dated from today. */
class DemoData {

    /** The Monday of the first week of the programme as it is written. */
    private static final LocalDate WRITTEN_FROM = LocalDate.of(2027, 1, 11);

    /** Hours of the day: when the first workshops start, when no more start, and the last at which one still may. */
    private static final int OPENING = 9;

    private static final int EVENING = 18;
    private static final int LATEST = 21;

    List<CommuneDetails> communes() {
        return read("communes.csv").stream()
                .map(row -> new CommuneDetails(
                        row.getField("insee_code"),
                        row.getField("name"),
                        row.getField("postal_code"),
                        number(row, "population")))
                .toList();
    }

    List<SchoolDetails> schools() {
        return read("schools.csv").stream()
                .map(row -> new SchoolDetails(
                        row.getField("code"),
                        row.getField("name"),
                        row.getField("insee_code"),
                        yes(row, "after_school_care"),
                        yes(row, "canteen_paid_online")))
                .toList();
    }

    List<VenueDetails> venues() {
        return read("venues.csv").stream()
                .map(row -> new VenueDetails(
                        row.getField("code"),
                        row.getField("name"),
                        row.getField("insee_code"),
                        row.getField("address"),
                        number(row, "seats"),
                        number(row, "computers"),
                        yes(row, "step_free"),
                        yes(row, "connected")))
                .toList();
    }

    /** In an order in which each prerequisite comes before those that ask for it, as in the file. */
    List<CourseDetails> courses() {
        return read("courses.csv").stream()
                .map(row -> new CourseDetails(
                        row.getField("code"),
                        row.getField("title"),
                        Level.valueOf(row.getField("level")),
                        Arrays.stream(row.getField("themes").split(","))
                                .flatMap(code -> Theme.read(code).stream())
                                .toList(),
                        number(row, "minutes"),
                        number(row, "capacity"),
                        row.getField("prerequisite").equals("Aucun") ? null : row.getField("prerequisite"),
                        row.getField("objectives")))
                .toList();
    }

    /** The quarter from next Monday on, on the same days of the week, and a few workshops around now. */
    List<WorkshopDetails> programme(
            LocalDateTime now, Map<String, CourseId> courses, Map<String, VenueId> venues, Map<String, StaffId> staff) {
        var monday = now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        long days = ChronoUnit.DAYS.between(WRITTEN_FROM, monday);
        var workshops = new ArrayList<WorkshopDetails>();
        for (var row : read("programme.csv")) {
            var start =
                    LocalDate.parse(row.getField("date")).plusDays(days).atTime(LocalTime.parse(row.getField("start")));
            workshops.add(
                    workshop(row, row.getField("reference").replace("2027-T1", "DEMO"), start, courses, venues, staff));
        }
        var rows = read("programme.csv");
        var soon = soon(now);
        var morning = now.toLocalDate().atTime(9, 30);
        workshops.add(workshop(rows.get(15), "DEMO-HIER", morning.minusDays(1), courses, venues, staff));
        workshops.add(workshop(rows.get(0), "DEMO-JOUR-1", soon, courses, venues, staff));
        workshops.add(workshop(rows.get(9), "DEMO-JOUR-2", after(soon), courses, venues, staff));
        workshops.add(workshop(rows.get(10), "DEMO-DEMAIN", morning.plusDays(1), courses, venues, staff));
        workshops.add(workshop(rows.get(17), "DEMO-APRES", morning.plusDays(2), courses, venues, staff));
        return workshops;
    }

    /**
     * A start that whoever has just loaded the demo can check people in for: within the hour by day, at nine when it is
     * still night, and tomorrow when the day is over.
     */
    static LocalDateTime soon(LocalDateTime now) {
        if (now.getHour() < OPENING - 1) {
            return now.toLocalDate().atTime(OPENING, 0);
        }
        return now.getHour() < LATEST
                ? now.truncatedTo(ChronoUnit.HOURS).plusHours(1)
                : now.toLocalDate().plusDays(1).atTime(OPENING, 0);
    }

    /** Another one, two hours after the first if it is over before the evening, else the next afternoon. */
    static LocalDateTime after(LocalDateTime soon) {
        return soon.getHour() + 2 < EVENING
                ? soon.plusHours(2)
                : soon.toLocalDate().plusDays(1).atTime(14, 0);
    }

    private static WorkshopDetails workshop(
            NamedCsvRecord row,
            String reference,
            LocalDateTime start,
            Map<String, CourseId> courses,
            Map<String, VenueId> venues,
            Map<String, StaffId> staff) {
        return new WorkshopDetails(
                reference,
                known(courses, row.getField("course")),
                known(venues, row.getField("venue")),
                known(staff, row.getField("advisor")),
                start,
                number(row, "minutes"),
                number(row, "capacity"),
                Price.valueOf(row.getField("price")));
    }

    private static <T> T known(Map<String, T> all, String code) {
        var one = all.get(code);
        if (one == null) {
            throw new IllegalStateException("The demo's programme names " + code + ", which its other files lack");
        }
        return one;
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static boolean yes(NamedCsvRecord row, String column) {
        return row.getField(column).equals("1");
    }

    private static List<NamedCsvRecord> read(String file) {
        var stream = DemoData.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("Missing from the application: " + file);
        }
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
