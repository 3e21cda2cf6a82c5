package fr.arobase;

import fr.arobase.common.EmailAddress;
import fr.arobase.common.PersonName;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.staff.StaffId;
import fr.arobase.territory.VenueId;
import fr.arobase.workshop.CourseId;
import fr.arobase.workshop.Price;
import fr.arobase.workshop.WorkshopDetails;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopSummary;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** A small programme in the test database, written by plain SQL so that any test may stand on it. */
public final class TestProgramme {

    private static final UUID VENUE = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID ADVISOR = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final UUID COURSE = UUID.fromString("01900000-0000-7000-8000-000000000003");

    private TestProgramme() {}

    /** Empties the database and writes one commune, venue, advisor and course. */
    public static void begin() {
        TestDatabase.clean();
        run("INSERT INTO commune VALUES ('79202', 'Parthenay', '79200', 10000)");
        run("""
                INSERT INTO venue VALUES (?, 'PARTHENAY-EPN', 'Espace numérique', '79202', '1 rue de la Paix',
                  30, 12, TRUE, TRUE, 'VENUEFEED', 0)""", VENUE);
        run("""
                INSERT INTO staff_member VALUES (?, 'camille', 'Camille Roy', 'camille@example.org', 'ADVISOR', 'x',
                  TRUE, 0, NULL, 'STAFFFEED', 0)""", ADVISOR);
        run("""
                INSERT INTO course VALUES (?, 'EMAIL-1', 'Écrire un e-mail', 'BEGINNER', 'email', 120, 12, NULL,
                  'Écrire et envoyer un message.', 0)""", COURSE);
    }

    /** A planned workshop in a week, at ten. */
    public static WorkshopId workshop(int capacity) {
        return workshop(
                capacity,
                LocalDateTime.now(fr.arobase.common.CommonConfiguration.ZONE)
                        .plusDays(7)
                        .withHour(10)
                        .withMinute(0)
                        .withSecond(0)
                        .withNano(0));
    }

    /** A planned workshop of two hours. */
    public static WorkshopId workshop(int capacity, LocalDateTime startsAt) {
        var id = WorkshopId.next();
        run("""
                INSERT INTO workshop (id, reference, course_id, venue_id, advisor_id, starts_at, minutes, capacity, price,
                  status, version) VALUES (?, ?, ?, ?, ?, ?, 120, ?, 'FREE', 'PLANNED', 0)""", id.value(), reference(id), COURSE, VENUE, ADVISOR, startsAt, capacity);
        return id;
    }

    /** Staff give the workshop other seats or another start. */
    public static void change(WorkshopService workshops, WorkshopSummary before, int capacity, LocalDateTime startsAt) {
        workshops.change(
                before.id(),
                new WorkshopDetails(
                        before.reference(),
                        new CourseId(COURSE),
                        new VenueId(VENUE),
                        new StaffId(ADVISOR),
                        startsAt,
                        before.minutes(),
                        capacity,
                        Price.FREE));
    }

    /** What people call the workshop. */
    public static String reference(WorkshopId id) {
        return "T-" + id.toString().substring(24).toUpperCase(java.util.Locale.ROOT);
    }

    /** Different people for different numbers. */
    public static PersonName person(int number) {
        var letters = new StringBuilder();
        for (int rest = number; letters.length() < 4; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return new PersonName("Jeanne", "Martin" + letters);
    }

    /** Somebody with an e-mail address wants to come. */
    public static SignUpCommand wish(WorkshopId workshop, int person) {
        return wish(workshop, List.of(person(person)), new EmailAddress("personne" + person + "@example.org"));
    }

    public static SignUpCommand wish(WorkshopId workshop, List<PersonName> people, EmailAddress email) {
        return new SignUpCommand(workshop, people, email, null, "fr", Origin.API, false);
    }

    public static void run(String sql, Object... values) {
        try (var connection = TestDatabase.connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row. */
    public static long number(String sql, Object... values) {
        try (var connection = TestDatabase.connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
