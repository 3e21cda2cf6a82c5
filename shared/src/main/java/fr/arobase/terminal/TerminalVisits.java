package fr.arobase.terminal;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.Uuids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the visits of terminals: when, how long, for which service and with what end. Never whose. */
@Service
@Transactional
public class TerminalVisits {

    private static final Duration SURELY_OVER = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    TerminalVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A visit begins; one that was still open at the same terminal was lost. */
    public UUID begin(TerminalId terminal) {
        var now = now();
        // One at a time: of two that begin at once the second ends the first.
        jdbc.sql("SELECT id FROM terminal WHERE id = :terminal FOR UPDATE")
                .param("terminal", terminal.toString())
                .query(String.class)
                .optional();
        jdbc.sql("""
                        UPDATE terminal_visit SET ended_at = :now, outcome = COALESCE(outcome, 'LOST')
                        WHERE terminal_id = :terminal AND ended_at IS NULL""").param("now", now).param("terminal", terminal.toString()).update();
        var id = Uuids.next();
        jdbc.sql("INSERT INTO terminal_visit (id, terminal_id, begun_at, service) VALUES (:id, :terminal, :now, '')")
                .param("id", id.toString())
                .param("terminal", terminal.toString())
                .param("now", now)
                .update();
        return id;
    }

    /**
     * The terminal's screen waits for somebody: a visit still open was lost. One that has begun within the last minute may
     * have begun after the screen said so.
     */
    public void waiting(TerminalId terminal) {
        jdbc.sql("""
                        UPDATE terminal_visit SET ended_at = :now, outcome = COALESCE(outcome, 'LOST')
                        WHERE terminal_id = :terminal AND ended_at IS NULL AND begun_at < :sure""")
                .param("now", now())
                .param("terminal", terminal.toString())
                .param("sure", now().minus(SURELY_OVER))
                .update();
    }

    /** Whether somebody is there. */
    @Transactional(readOnly = true)
    public boolean isOpen(TerminalId terminal) {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM terminal_visit WHERE terminal_id = :terminal AND ended_at IS NULL""")
                        .param("terminal", terminal.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What the visitor came for; the last one chosen stands. */
    public void uses(UUID visit, String service) {
        jdbc.sql("UPDATE terminal_visit SET service = :service WHERE id = :id AND ended_at IS NULL")
                .param("service", service)
                .param("id", visit.toString())
                .update();
    }

    /** The visitor has done what they came for; the visit goes on. */
    public void achieved(UUID visit) {
        jdbc.sql("UPDATE terminal_visit SET outcome = 'DONE' WHERE id = :id AND ended_at IS NULL")
                .param("id", visit.toString())
                .update();
    }

    /** The visit that is open at a terminal ends; without one nothing changes. */
    public void end(TerminalId terminal, VisitOutcome outcome) {
        jdbc.sql("""
                        UPDATE terminal_visit SET ended_at = :now, outcome = COALESCE(outcome, :outcome)
                        WHERE terminal_id = :terminal AND ended_at IS NULL""")
                .param("now", now())
                .param("outcome", outcome.name())
                .param("terminal", terminal.toString())
                .update();
    }

    /** The session of a visit is gone; unless it had ended before, it was lost. */
    public void lost(UUID visit) {
        jdbc.sql("""
                        UPDATE terminal_visit SET ended_at = :now, outcome = COALESCE(outcome, 'LOST')
                        WHERE id = :id AND ended_at IS NULL""").param("now", now()).param("id", visit.toString()).update();
    }

    /** The visits that ended from that day on, the most frequent first; at one terminal or at all. */
    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(readOnly = true)
    public List<VisitCount> counts(Optional<TerminalId> terminal, LocalDate since) {
        record Key(String service, VisitOutcome outcome) {}
        Map<Key, List<Long>> lengths = jdbc
                .sql("""
                        SELECT service, outcome, TIMESTAMPDIFF(SECOND, begun_at, ended_at) AS seconds
                        FROM terminal_visit
                        WHERE ended_at >= :since AND (:terminal = '' OR terminal_id = NULLIF(:terminal, ''))""")
                .param("since", utc(since.atStartOfDay(CommonConfiguration.ZONE).toInstant()))
                .param("terminal", terminal.map(TerminalId::toString).orElse(""))
                .query((row, _) -> Map.entry(
                        new Key(row.getString("service"), VisitOutcome.valueOf(row.getString("outcome"))),
                        row.getLong("seconds")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return lengths.entrySet().stream()
                .map(entry -> new VisitCount(
                        entry.getKey().service(),
                        entry.getKey().outcome(),
                        entry.getValue().size(),
                        median(entry.getValue())))
                .sorted((a, b) -> Long.compare(b.visits(), a.visits()))
                .toList();
    }

    /** When the last visit began, by terminal. */
    @Transactional(readOnly = true)
    public Map<TerminalId, Instant> last() {
        return jdbc
                .sql("SELECT terminal_id, MAX(begun_at) AS last FROM terminal_visit GROUP BY terminal_id")
                .query((row, _) -> Map.entry(
                        TerminalId.of(row.getString("terminal_id")),
                        row.getObject("last", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long median(List<Long> seconds) {
        var sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
