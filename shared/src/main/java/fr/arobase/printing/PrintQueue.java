package fr.arobase.printing;

import fr.arobase.terminal.Machine;
import fr.arobase.terminal.MachineState;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalProfile;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalWatch;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers between a visit and its terminal's printer. Nothing calls a terminal: its agent fetches. The content of a paper
 * is gone when it is printed or refused, when its visit ends before, and after five minutes in any case.
 */
@Service
@Transactional
public class PrintQueue {

    /** A paper nobody has printed for this long: who asked for it is gone. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TerminalWatch watch;
    private final Clock clock;

    PrintQueue(JdbcClient jdbc, TerminalWatch watch, Clock clock) {
        this.jdbc = jdbc;
        this.watch = watch;
        this.clock = clock;
    }

    /** What this terminal's printer would do with a ticket now. */
    @Transactional(readOnly = true)
    public Printable printable(TerminalProfile terminal) {
        var printer = terminal.details().printer();
        if (!printer.hasStrip() && !printer.hasSheet()) {
            return Printable.NO_PRINTER;
        }
        var machine = watch.machine(terminal.id())
                .filter(said -> !said.saidAt().isBefore(clock.instant().minus(TerminalState.SILENCE)))
                .map(MachineState::machine);
        if (machine.filter(Machine::prints).isPresent()) {
            return printer.hasStrip() ? Printable.STRIP : Printable.SHEET;
        }
        return machine.filter(said -> said.paper() == Machine.PaperState.OUT).isPresent()
                ? Printable.NO_PAPER
                : Printable.AWAY;
    }

    public PrintJobId queue(TerminalId terminal, UUID visit, PrintFormat format, byte[] content) {
        var id = PrintJobId.next();
        jdbc.sql("""
                        INSERT INTO print_job (id, terminal_id, visit_id, format, state, content, queued_at)
                        VALUES (:id, :terminal, :visit, :format, 'WAITING', :content, :now)""")
                .param("id", id.toString())
                .param("terminal", terminal.toString())
                .param("visit", visit.toString())
                .param("format", format.name())
                .param("content", content)
                .param("now", now())
                .update();
        return id;
    }

    /** How far it has come; one that is too old has expired, whether or not that was noted. */
    @Transactional(readOnly = true)
    public PrintState state(PrintJobId id) {
        return jdbc.sql("SELECT state, queued_at FROM print_job WHERE id = :id")
                .param("id", id.toString())
                .query((row, _) -> {
                    var state = PrintState.valueOf(row.getString("state"));
                    var late = row.getObject("queued_at", LocalDateTime.class).isBefore(stale());
                    return late && state.isUnderWay() ? PrintState.EXPIRED : state;
                })
                .optional()
                .orElse(PrintState.EXPIRED);
    }

    /** What waits for this terminal's agent, the oldest first; whoever asks first has it. */
    public List<PrintJob> fetch(TerminalId terminal) {
        var waiting = jdbc.sql("""
                        SELECT id, format FROM print_job
                        WHERE terminal_id = :terminal AND state = 'WAITING' AND queued_at > :stale
                        ORDER BY queued_at, id FOR UPDATE SKIP LOCKED""")
                .param("terminal", terminal.toString())
                .param("stale", stale())
                .query((row, _) -> new PrintJob(
                        new PrintJobId(UUID.fromString(row.getString("id"))),
                        PrintFormat.valueOf(row.getString("format"))))
                .list();
        waiting.forEach(job -> jdbc.sql("UPDATE print_job SET state = 'FETCHED' WHERE id = :id")
                .param("id", job.id().toString())
                .update());
        return waiting;
    }

    /** The paper itself, only for the terminal whose agent fetched it, and only in time. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(TerminalId terminal, PrintJobId id) {
        return jdbc.sql("""
                        SELECT content FROM print_job WHERE id = :id AND terminal_id = :terminal AND state = 'FETCHED'
                          AND queued_at > :stale""")
                .param("id", id.toString())
                .param("terminal", terminal.toString())
                .param("stale", stale())
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /** @return false when this terminal has no such paper in hand */
    public boolean answer(TerminalId terminal, PrintJobId id, boolean printed) {
        return jdbc.sql("""
                                UPDATE print_job SET state = :state, content = NULL, visit_id = NULL
                                WHERE id = :id AND terminal_id = :terminal AND state = 'FETCHED'""")
                        .param("state", (printed ? PrintState.PRINTED : PrintState.FAILED).name())
                        .param("id", id.toString())
                        .param("terminal", terminal.toString())
                        .update()
                == 1;
    }

    /** A visit is over: what still waits is not printed any more. */
    public void clear(UUID visit) {
        jdbc.sql("""
                        UPDATE print_job SET state = 'CLEARED', content = NULL, visit_id = NULL
                        WHERE visit_id = :visit AND state = 'WAITING'""").param("visit", visit.toString()).update();
    }

    /** Forgets what came too late, and after a day that there was anything. Safe on any number of nodes. */
    public void forgetOld() {
        jdbc.sql("""
                        UPDATE print_job SET state = 'EXPIRED', content = NULL, visit_id = NULL
                        WHERE state IN ('WAITING', 'FETCHED') AND queued_at <= :stale""").param("stale", stale()).update();
        jdbc.sql("DELETE FROM print_job WHERE queued_at < :old")
                .param("old", now().minus(KEPT))
                .update();
    }

    private LocalDateTime stale() {
        return now().minus(LIFE);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
