package fr.arobase.terminal;

import fr.arobase.common.Secret;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What opens a terminal's screen: beside the terminal, so that a restart is no change of staff's. */
@Component
class ScreenStore {

    private final JdbcClient jdbc;

    ScreenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A newer ticket replaces one that was not used. */
    void expect(TerminalId terminal, Secret ticket, Instant until) {
        jdbc.sql("""
                        INSERT INTO terminal_screen (terminal_id, launch_hash, launch_until) VALUES (:id, :hash, :until)
                        ON DUPLICATE KEY UPDATE launch_hash = VALUES(launch_hash), launch_until = VALUES(launch_until)""")
                .param("id", terminal.toString())
                .param("hash", ticket.hash())
                .param("until", LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                .update();
    }

    /** Of any number who open a ticket, the database lets one have the cookie. */
    boolean open(Secret ticket, Secret cookie, Instant now) {
        return jdbc.sql("""
                                UPDATE terminal_screen s JOIN terminal t ON t.id = s.terminal_id
                                SET s.cookie_hash = :cookie, s.launch_hash = NULL, s.launch_until = NULL
                                WHERE s.launch_hash = :ticket AND s.launch_until > :now AND t.revoked_at IS NULL""")
                        .param("cookie", cookie.hash())
                        .param("ticket", ticket.hash())
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<TerminalId> of(Secret cookie) {
        return jdbc.sql("SELECT terminal_id FROM terminal_screen WHERE cookie_hash = :cookie")
                .param("cookie", cookie.hash())
                .query((row, _) -> TerminalId.of(row.getString(1)))
                .optional();
    }

    void forget(TerminalId terminal) {
        jdbc.sql("DELETE FROM terminal_screen WHERE terminal_id = :id")
                .param("id", terminal.toString())
                .update();
    }
}
