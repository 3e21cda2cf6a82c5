package fr.arobase.bench;

import fr.arobase.common.Uuids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The floor: what the database alone takes for the same rows, by bare JDBC, without HTTP, rules or words. */
final class Floor implements AutoCloseable {

    private static final String BODY = "Bonjour,\n\n" + "Votre place est réservée. ".repeat(20);
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\n" + "X".repeat(500) + "\r\nEND:VCALENDAR\r\n";

    private final List<UUID> workshops;
    private final String run = Long.toString(System.nanoTime(), 36);
    private final BlockingQueue<Connection> pool;
    private final UUID[] signups;
    private final UUID[] attendees;

    Floor(BenchData data, List<UUID> workshops, int clients, int most) throws SQLException {
        this.workshops = workshops;
        this.pool = new ArrayBlockingQueue<>(clients);
        this.signups = new UUID[most];
        this.attendees = new UUID[most];
        for (int i = 0; i < clients; i++) {
            var connection = data.connect();
            connection.setAutoCommit(false);
            pool.add(connection);
        }
    }

    /** Seats, sign-up, person, message, record, answer. */
    void signUp(int number) throws Exception {
        var connection = pool.take();
        try {
            var workshop = workshops.get(number % workshops.size());
            var signup = Uuids.next();
            var attendee = Uuids.next();
            update(
                    connection,
                    "UPDATE workshop SET seats_taken = seats_taken + 1 WHERE id = ? AND status = 'PLANNED'"
                            + " AND starts_at > NOW() AND seats_taken + 1 <= capacity",
                    workshop);
            update(
                    connection,
                    "INSERT INTO signup (id, workshop_id, status, party_size, email, language, origin,"
                            + " ticket_serial, human_code, created_at, version) VALUES (?, ?, 'CONFIRMED', 1, ?, 'fr', 'API', ?, ?,"
                            + " UTC_TIMESTAMP(6), 0)",
                    signup,
                    workshop,
                    "bench@example.org",
                    unique(number, 16),
                    unique(number, 8));
            update(
                    connection,
                    "INSERT INTO attendee VALUES (?, ?, ?, 1, 'Jeanne', 'Banc', ?)",
                    attendee,
                    signup,
                    workshop,
                    run + number);
            update(
                    connection,
                    "INSERT INTO message (id, channel, kind, recipient, recipient_name, language, subject, body,"
                            + " calendar, about, status, attempts, due_at, created_at, version) VALUES (?, 'EMAIL',"
                            + " 'signup.confirmed', 'bench@example.org', 'Jeanne Banc', 'fr', 'Votre place', ?, ?, ?, 'PENDING', 0,"
                            + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0)",
                    Uuids.next(),
                    BODY,
                    CALENDAR,
                    "signup " + signup);
            update(
                    connection,
                    "INSERT INTO audit_event VALUES (?, UTC_TIMESTAMP(6), 'bench', 'signup.confirmed', ?, '')",
                    Uuids.next(),
                    "signup " + signup);
            update(
                    connection,
                    "INSERT INTO idempotent_answer VALUES (?, ?, 'h', 201, ?, UTC_TIMESTAMP(6))",
                    attendee,
                    "bench-" + run + number,
                    "{}".repeat(200));
            connection.commit();
            signups[number % signups.length] = signup;
            attendees[number % attendees.length] = attendee;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            pool.add(connection);
        }
    }

    /** The ticket found, its log read under its lock, and the scan written. */
    void checkIn(int number) throws Exception {
        var connection = pool.take();
        try {
            var at = number % signups.length;
            var scan = Uuids.next();
            query(connection, "SELECT * FROM scan WHERE id = ?", scan);
            query(
                    connection,
                    "SELECT * FROM signup s JOIN attendee a ON a.signup_id = s.id WHERE s.id = ?",
                    signups[at]);
            query(connection, "SELECT party_size FROM signup WHERE id = ? FOR UPDATE", signups[at]);
            query(
                    connection,
                    "SELECT * FROM scan LEFT JOIN scan_attendee ON scan_id = id WHERE signup_id = ?",
                    signups[at]);
            update(
                    connection,
                    "INSERT INTO scan VALUES (?, 'ARRIVAL', 'DOOR', 'CODE', ?, ?, UTC_TIMESTAMP(6),"
                            + " UTC_TIMESTAMP(6), 'bench', 'PRESENT', 'C’est noté.', NULL)",
                    scan,
                    workshops.get(number % workshops.size()),
                    signups[at]);
            update(connection, "INSERT INTO scan_attendee VALUES (?, ?)", scan, attendees[at]);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            pool.add(connection);
        }
    }

    private String unique(int number, int length) {
        var text = run + Integer.toString(number, 36);
        var padded = "0".repeat(length) + Long.toString(Math.abs(text.hashCode() * 2654435761L + number), 36);
        return padded.substring(padded.length() - length);
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static void query(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i].toString());
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : new ArrayList<>(pool)) {
            connection.close();
        }
    }
}
