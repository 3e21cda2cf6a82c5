package fr.arobase.terminal;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.EmailAddress;
import fr.arobase.common.Texts;
import fr.arobase.message.MessageService;
import fr.arobase.message.NewMessage;
import fr.arobase.staff.Role;
import fr.arobase.staff.StaffService;
import fr.arobase.staff.StaffView;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears the terminals, and tells administrators of those that fall silent, once for each silence and once for its end; and of
 * printers that need somebody, once each time. */
@Service
@Transactional
public class TerminalWatch {

    private final TerminalRepository terminals;
    private final BeatStore beats;
    private final MachineStore machines;
    private final TerminalVisits visits;
    private final StaffService staff;
    private final MessageService messages;
    private final Clock clock;

    TerminalWatch(
            TerminalRepository terminals,
            BeatStore beats,
            MachineStore machines,
            TerminalVisits visits,
            StaffService staff,
            MessageService messages,
            Clock clock) {
        this.terminals = terminals;
        this.beats = beats;
        this.machines = machines;
        this.visits = visits;
        this.staff = staff;
        this.messages = messages;
        this.clock = clock;
    }

    /** A screen says that it is there. */
    public void heard(
            TerminalId terminal,
            String page,
            boolean visitOpen,
            int widthPx,
            int heightPx,
            String browser,
            boolean speaks) {
        beats.write(terminal, new Beat(clock.instant(), page, visitOpen, widthPx, heightPx, browser, speaks));
        if (!visitOpen) {
            visits.waiting(terminal);
        }
    }

    /** Its agent says how the machine is. A machine without its browser is as good as silent: nobody can use it. */
    public void heard(TerminalId terminal, Machine machine) {
        machines.write(terminal, machine, clock.instant());
        if (machine.printerNeedsSomebody()) {
            if (machines.notePrinterTold(terminal, true)) {
                writeToAdministrators(terminal, machine.paper() == Machine.PaperState.OUT ? "paper" : "printer");
            }
        } else if (machine.prints()) {
            machines.notePrinterTold(terminal, false);
        }
        if (machine.browserAlive()) {
            beats.hear(terminal, clock.instant());
        }
    }

    /** What the agents last said, by terminal. */
    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(readOnly = true)
    public Map<TerminalId, MachineState> machines() {
        return machines.all();
    }

    /** What the agent of one terminal last said; also to itself, such as whether there is paper. */
    @Transactional(readOnly = true)
    public Optional<MachineState> machine(TerminalId terminal) {
        return machines.of(terminal);
    }

    /** Safe on any number of nodes, and after a crash: the note that somebody was told stands with the e-mail or not at all. */
    public void tellSilences() {
        var since = clock.instant().minus(TerminalState.SILENCE);
        beats.silentSince(since).forEach(terminal -> tell(terminal, true));
        beats.backSince(since).forEach(terminal -> tell(terminal, false));
    }

    private void tell(TerminalId id, boolean silent) {
        if (beats.noteTold(id, silent)) {
            writeToAdministrators(id, silent ? "silent" : "back");
        }
    }

    private void writeToAdministrators(TerminalId id, String what) {
        var name = terminals.findById(id).map(Terminal::name).orElse("");
        staff.active().stream()
                .filter(member -> member.role() == Role.ADMINISTRATOR)
                .forEach(member -> write(member, id, name, what));
    }

    private void write(StaffView to, TerminalId id, String name, String what) {
        var address = to.email();
        if (address != null) {
            var when = DateWords.dayAndTime(LocalDateTime.now(clock.withZone(CommonConfiguration.ZONE)), Texts.FRENCH);
            messages.queue(new NewMessage(
                    "terminal." + what,
                    new EmailAddress(address),
                    null,
                    to.name(),
                    Texts.FRENCH.getLanguage(),
                    Texts.get(TerminalWatch.class, Texts.FRENCH, "terminal." + what + ".subject", name),
                    Texts.get(TerminalWatch.class, Texts.FRENCH, "terminal." + what + ".text", name, when),
                    null,
                    "terminal " + id));
        }
    }
}
