package fr.arobase.terminal;

import fr.arobase.audit.AuditService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff ask a terminal's agent to do. Each order is fetched once, and is void when nobody fetches it in ten minutes. */
@Service
@Transactional
public class TerminalOrders {

    /** An order nobody fetched for this long is void: who gave it has gone on. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final Pattern VOLUME = Pattern.compile("\\d{1,2}|100");
    private static final int RECENT = 20;
    private static final int LONGEST_WORDS = 300;

    private final TerminalRepository terminals;
    private final TerminalVisits visits;
    private final JdbcClient jdbc;
    private final AuditService audit;
    private final Clock clock;

    TerminalOrders(
            TerminalRepository terminals, TerminalVisits visits, JdbcClient jdbc, AuditService audit, Clock clock) {
        this.terminals = terminals;
        this.visits = visits;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param argument the volume; empty for the other kinds */
    @PreAuthorize("hasRole('ADVISOR')")
    public OrderResult give(TerminalId terminal, OrderKind kind, String argument) {
        if (terminals.findById(terminal).filter(found -> !found.isRevoked()).isEmpty()) {
            throw new NoSuchElementException("No terminal in the fleet " + terminal);
        }
        if (kind == OrderKind.VOLUME && !VOLUME.matcher(argument).matches()) {
            return new OrderResult.NoVolume();
        }
        if (kind == OrderKind.SCREENSHOT && visits.isOpen(terminal)) {
            return new OrderResult.SomebodyIsThere();
        }
        var id = OrderId.next();
        jdbc.sql("""
                        INSERT INTO terminal_order (id, terminal_id, kind, argument, given_at, words)
                        VALUES (:id, :terminal, :kind, :argument, :now, '')""")
                .param("id", id.toString())
                .param("terminal", terminal.toString())
                .param("kind", kind.name())
                .param("argument", kind == OrderKind.VOLUME ? argument : "")
                .param("now", utc(clock.instant()))
                .update();
        audit.record("terminal.order", "terminal " + terminal, kind + (argument.isEmpty() ? "" : " " + argument));
        return new OrderResult.Given(id);
    }

    /** The last ones given, the newest first. */
    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(readOnly = true)
    public List<OrderView> recent(TerminalId terminal) {
        var stale = clock.instant().minus(LIFE);
        return jdbc.sql(
                        "SELECT * FROM terminal_order WHERE terminal_id = :terminal ORDER BY given_at DESC, id DESC LIMIT "
                                + RECENT)
                .param("terminal", terminal.toString())
                .query((row, _) -> view(row, stale))
                .list();
    }

    /** What waits for the agent: whoever asks first has it. A picture waits until nobody is there. */
    public List<TerminalOrder> fetch(TerminalId terminal) {
        var now = clock.instant();
        var waiting = jdbc.sql("""
                        SELECT id, kind, argument FROM terminal_order
                        WHERE terminal_id = :terminal AND fetched_at IS NULL AND given_at > :stale
                        ORDER BY given_at, id FOR UPDATE SKIP LOCKED""")
                .param("terminal", terminal.toString())
                .param("stale", utc(now.minus(LIFE)))
                .query((row, _) -> order(row))
                .list();
        boolean somebody = !waiting.isEmpty() && visits.isOpen(terminal);
        var ready = waiting.stream()
                .filter(order -> !somebody || order.kind() != OrderKind.SCREENSHOT)
                .toList();
        ready.forEach(order -> jdbc.sql("UPDATE terminal_order SET fetched_at = :now WHERE id = :id")
                .param("now", utc(now))
                .param("id", order.id().toString())
                .update());
        return ready;
    }

    /** @return false when the terminal was not given this order, or has answered already */
    public boolean answer(TerminalId terminal, OrderId order, OrderOutcome outcome, String words) {
        boolean taken = jdbc.sql("""
                                UPDATE terminal_order SET answered_at = :now, outcome = :outcome, words = :words
                                WHERE id = :id AND terminal_id = :terminal AND fetched_at IS NOT NULL
                                  AND answered_at IS NULL""")
                        .param("now", utc(clock.instant()))
                        .param("outcome", outcome.name())
                        .param("words", words.substring(0, Math.min(words.length(), LONGEST_WORDS)))
                        .param("id", order.toString())
                        .param("terminal", terminal.toString())
                        .update()
                == 1;
        if (taken) {
            audit.record("terminal.answer", "terminal " + terminal, outcome.name());
        }
        return taken;
    }

    private static OrderView view(ResultSet row, Instant stale) throws SQLException {
        var given = row.getObject("given_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        var fetched = instant(row.getObject("fetched_at", LocalDateTime.class));
        var outcome = row.getString("outcome");
        return new OrderView(
                order(row),
                given,
                fetched,
                fetched == null && given.isBefore(stale),
                outcome == null ? null : OrderOutcome.valueOf(outcome),
                row.getString("words"));
    }

    private static TerminalOrder order(ResultSet row) throws SQLException {
        return new TerminalOrder(
                OrderId.of(row.getString("id")), OrderKind.valueOf(row.getString("kind")), row.getString("argument"));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
