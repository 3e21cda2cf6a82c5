package fr.arobase.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of waiting screens, for a day: never one that a visitor looks at. */
@Service
@Transactional
public class TerminalPictures {

    static final Duration LIFE = Duration.ofDays(1);

    private final TerminalVisits visits;
    private final TerminalOrders orders;
    private final JdbcClient jdbc;
    private final Clock clock;

    TerminalPictures(TerminalVisits visits, TerminalOrders orders, JdbcClient jdbc, Clock clock) {
        this.visits = visits;
        this.orders = orders;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A picture that an order asked for; with it the order is answered. The terminal's word that nobody is there is not enough. */
    public PictureResult keep(TerminalId terminal, OrderId order, byte[] picture) {
        if (!ScreenPicture.isPicture(picture)) {
            return PictureResult.NO_PICTURE;
        }
        boolean asked = jdbc.sql("""
                                SELECT COUNT(*) FROM terminal_order WHERE id = :id AND terminal_id = :terminal
                                  AND kind = 'SCREENSHOT' AND fetched_at IS NOT NULL AND answered_at IS NULL""")
                        .param("id", order.toString())
                        .param("terminal", terminal.toString())
                        .query(Long.class)
                        .single()
                == 1;
        if (!asked) {
            return PictureResult.NOT_ASKED;
        }
        if (visits.isOpen(terminal)) {
            orders.answer(terminal, order, OrderOutcome.REFUSED, "");
            return PictureResult.SOMEBODY_IS_THERE;
        }
        jdbc.sql("REPLACE INTO terminal_picture (terminal_id, taken_at, picture) VALUES (:id, :now, :picture)")
                .param("id", terminal.toString())
                .param("now", utc(clock.instant()))
                .param("picture", picture)
                .update();
        orders.answer(terminal, order, OrderOutcome.DONE, "");
        return PictureResult.KEPT;
    }

    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(readOnly = true)
    public Optional<ScreenPicture> last(TerminalId terminal) {
        return jdbc.sql("SELECT taken_at, picture FROM terminal_picture WHERE terminal_id = :id AND taken_at > :since")
                .param("id", terminal.toString())
                .param("since", utc(clock.instant().minus(LIFE)))
                .query((row, _) -> new ScreenPicture(
                        row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBytes("picture")))
                .optional();
    }

    /** Those that are older than a day. */
    public int forgetOld() {
        return jdbc.sql("DELETE FROM terminal_picture WHERE taken_at <= :since")
                .param("since", utc(clock.instant().minus(LIFE)))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
