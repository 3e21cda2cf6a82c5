package fr.arobase.admin.terminal;

import fr.arobase.terminal.MachineState;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalView;
import fr.arobase.terminal.TerminalVisits;
import fr.arobase.terminal.TerminalWatch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is known of the fleet at one moment. */
record Known(List<TerminalView> fleet, Map<TerminalId, MachineState> machines, Map<TerminalId, Instant> visits) {

    static final Known NOTHING = new Known(List.of(), Map.of(), Map.of());

    static Known now(TerminalService terminals, TerminalWatch machines, TerminalVisits visits) {
        return new Known(terminals.list(), machines.machines(), visits.last());
    }

    Optional<MachineState> machine(TerminalView terminal) {
        return Optional.ofNullable(machines.get(terminal.id()));
    }

    Optional<Instant> lastVisit(TerminalView terminal) {
        return Optional.ofNullable(visits.get(terminal.id()));
    }

    String version(TerminalView terminal) {
        return machine(terminal).map(state -> state.machine().agentVersion()).orElse("");
    }
}
