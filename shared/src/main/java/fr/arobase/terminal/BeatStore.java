package fr.arobase.terminal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last word of each terminal: one row, written over every thirty seconds, without reading anything first. */
@Component
class BeatStore {

    private record Heard(TerminalId terminal, Beat beat) {}

    private final JdbcClient jdbc;

    BeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(TerminalId terminal, Beat beat) {
        jdbc.sql("""
                        INSERT INTO terminal_beat (terminal_id, heard_at, page, visit_open, width_px, height_px, browser,
                          speaks, silent_told)
                        VALUES (:id, :heard, :page, :visit, :width, :height, :browser, :speaks, FALSE)
                        ON DUPLICATE KEY UPDATE heard_at = GREATEST(heard_at, VALUES(heard_at)), page = VALUES(page),
                          visit_open = VALUES(visit_open), width_px = VALUES(width_px), height_px = VALUES(height_px),
                          browser = VALUES(browser), speaks = VALUES(speaks)""")
                .param("id", terminal.value().toString())
                .param("heard", utc(beat.heardAt()))
                .param("page", beat.page())
                .param("visit", beat.visitOpen())
                .param("width", beat.widthPx())
                .param("height", beat.heightPx())
                .param("browser", beat.browser())
                .param("speaks", beat.speaks())
                .update();
    }

    /** The machine is there with its browser: what the screen said last stands. */
    void hear(TerminalId terminal, Instant now) {
        jdbc.sql("""
                        INSERT INTO terminal_beat (terminal_id, heard_at, page, visit_open, width_px, height_px, browser,
                          silent_told)
                        VALUES (:id, :heard, '', FALSE, 0, 0, '', FALSE)
                        ON DUPLICATE KEY UPDATE heard_at = GREATEST(heard_at, VALUES(heard_at))""").param("id", terminal.toString()).param("heard", utc(now)).update();
    }

    Map<TerminalId, Beat> all() {
        return jdbc.sql("SELECT * FROM terminal_beat").query(BeatStore::read).list().stream()
                .collect(Collectors.toMap(Heard::terminal, Heard::beat));
    }

    Optional<Beat> of(TerminalId terminal) {
        return jdbc.sql("SELECT * FROM terminal_beat WHERE terminal_id = :id")
                .param("id", terminal.value().toString())
                .query(BeatStore::read)
                .optional()
                .map(Heard::beat);
    }

    /** Terminals in service that were not heard since, and of which nobody has been told. */
    List<TerminalId> silentSince(Instant since) {
        return jdbc.sql("""
                        SELECT b.terminal_id FROM terminal_beat b JOIN terminal t ON t.id = b.terminal_id
                        WHERE b.heard_at < :since AND NOT b.silent_told AND t.in_service AND t.revoked_at IS NULL""")
                .param("since", utc(since))
                .query((row, _) -> TerminalId.of(row.getString(1)))
                .list();
    }

    List<TerminalId> backSince(Instant since) {
        return jdbc.sql("SELECT terminal_id FROM terminal_beat WHERE heard_at >= :since AND silent_told")
                .param("since", utc(since))
                .query((row, _) -> TerminalId.of(row.getString(1)))
                .list();
    }

    /** @return whether it was this caller who noted it: of several nodes, one */
    boolean noteTold(TerminalId terminal, boolean silent) {
        return jdbc.sql(
                                "UPDATE terminal_beat SET silent_told = :silent WHERE terminal_id = :id AND silent_told <> :silent")
                        .param("silent", silent)
                        .param("id", terminal.value().toString())
                        .update()
                == 1;
    }

    private static Heard read(ResultSet row, int number) throws SQLException {
        return new Heard(
                new TerminalId(UUID.fromString(row.getString("terminal_id"))),
                new Beat(
                        row.getObject("heard_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("page"),
                        row.getBoolean("visit_open"),
                        row.getInt("width_px"),
                        row.getInt("height_px"),
                        row.getString("browser"),
                        row.getBoolean("speaks")));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
