package fr.arobase.bench;

import fr.arobase.common.Uuids;
import fr.arobase.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Workshops of the bench's own, with many seats; taken away with all that belongs to them when it is over. */
final class BenchData implements AutoCloseable {

    static final String MARK = "BENCH-";

    private final DatabaseAddress address;
    private final Connection connection;

    BenchData(DatabaseAddress address) throws SQLException {
        this.address = address;
        this.connection = connect();
        clean();
    }

    Connection connect() throws SQLException {
        var made = DriverManager.getConnection(
                address.url() + (address.url().contains("?") ? "&" : "?") + "useServerPrepStmts=true",
                address.user(),
                address.password());
        made.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return made;
    }

    List<UUID> workshops(int how) throws SQLException {
        var made = new ArrayList<UUID>();
        for (int i = 0; i < how; i++) {
            var id = Uuids.next();
            try (var insert = connection.prepareStatement("""
                    INSERT INTO workshop (id, reference, course_id, venue_id, advisor_id, starts_at, minutes, capacity,
                      price, status, version)
                    SELECT ?, ?, (SELECT id FROM course LIMIT 1), (SELECT id FROM venue LIMIT 1),
                      (SELECT id FROM staff_member LIMIT 1), NOW() + INTERVAL 60 DAY, 120, 1000000, 'FREE', 'PLANNED', 0""")) {
                insert.setString(1, id.toString());
                insert.setString(2, MARK + id.toString().substring(24));
                insert.executeUpdate();
            }
            made.add(id);
        }
        return made;
    }

    private void clean() throws SQLException {
        var ours = "SELECT id FROM workshop WHERE reference LIKE '" + MARK + "%'";
        var signups = "SELECT id FROM signup WHERE workshop_id IN (" + ours + ")";
        var scans = "SELECT id FROM scan WHERE workshop_id IN (" + ours + ")";
        try (var statement = connection.createStatement()) {
            for (var sql : new String[] {
                "DELETE FROM scan_attendee WHERE scan_id IN (" + scans + ")",
                "DELETE FROM scan WHERE workshop_id IN (" + ours + ")",
                "DELETE m FROM message m JOIN signup s ON m.about = CONCAT('signup ', s.id) WHERE s.id IN (" + signups
                        + ")",
                "DELETE e FROM audit_event e JOIN signup s ON e.subject = CONCAT('signup ', s.id) WHERE s.id IN ("
                        + signups + ")",
                "DELETE FROM attendee WHERE workshop_id IN (" + ours + ")",
                "DELETE FROM signup WHERE workshop_id IN (" + ours + ")",
                "DELETE FROM workshop WHERE reference LIKE '" + MARK + "%'",
                "DELETE FROM idempotent_answer WHERE request_key LIKE 'bench-%'"
            }) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        clean();
        connection.close();
    }
}
