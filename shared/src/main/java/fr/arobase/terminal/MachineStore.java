package fr.arobase.terminal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last word of each agent: one row, written over. */
@Component
class MachineStore {

    private record Said(TerminalId terminal, MachineState state) {}

    private final JdbcClient jdbc;

    MachineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(TerminalId terminal, Machine machine, Instant now) {
        jdbc.sql("""
                        INSERT INTO terminal_machine (terminal_id, said_at, agent_version, browser_version, browser_alive,
                          uptime_seconds, celsius, memory_percent, disk_percent, printer, paper, headset)
                        VALUES (:id, :at, :agent, :browser, :alive, :uptime, :celsius, :memory, :disk, :printer, :paper,
                          :headset)
                        ON DUPLICATE KEY UPDATE said_at = VALUES(said_at), agent_version = VALUES(agent_version),
                          browser_version = VALUES(browser_version), browser_alive = VALUES(browser_alive),
                          uptime_seconds = VALUES(uptime_seconds), celsius = VALUES(celsius),
                          memory_percent = VALUES(memory_percent), disk_percent = VALUES(disk_percent),
                          printer = VALUES(printer), paper = VALUES(paper), headset = VALUES(headset)""")
                .param("id", terminal.toString())
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("agent", machine.agentVersion())
                .param("browser", machine.browserVersion())
                .param("alive", machine.browserAlive())
                .param("uptime", machine.uptimeSeconds())
                .param("celsius", machine.celsius())
                .param("memory", machine.memoryPercent())
                .param("disk", machine.diskPercent())
                .param("printer", machine.printer().name())
                .param("paper", machine.paper().name())
                .param("headset", machine.headset())
                .update();
    }

    /** @return whether it was this caller who noted it: of several nodes, one */
    boolean notePrinterTold(TerminalId terminal, boolean told) {
        return jdbc.sql("""
                                UPDATE terminal_machine SET printer_told = :told
                                WHERE terminal_id = :id AND printer_told <> :told""")
                        .param("told", told)
                        .param("id", terminal.toString())
                        .update()
                == 1;
    }

    Map<TerminalId, MachineState> all() {
        return jdbc.sql("SELECT * FROM terminal_machine").query(MachineStore::read).list().stream()
                .collect(Collectors.toMap(Said::terminal, Said::state));
    }

    Optional<MachineState> of(TerminalId terminal) {
        return jdbc.sql("SELECT * FROM terminal_machine WHERE terminal_id = :id")
                .param("id", terminal.toString())
                .query(MachineStore::read)
                .optional()
                .map(Said::state);
    }

    private static Said read(ResultSet row, int number) throws SQLException {
        return new Said(
                TerminalId.of(row.getString("terminal_id")),
                new MachineState(
                        row.getObject("said_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new Machine(
                                row.getString("agent_version"),
                                row.getString("browser_version"),
                                row.getBoolean("browser_alive"),
                                row.getLong("uptime_seconds"),
                                row.getObject("celsius", Double.class),
                                row.getObject("memory_percent", Integer.class),
                                row.getObject("disk_percent", Integer.class),
                                Machine.PrinterState.valueOf(row.getString("printer")),
                                Machine.PaperState.valueOf(row.getString("paper")),
                                row.getBoolean("headset"))));
    }
}
