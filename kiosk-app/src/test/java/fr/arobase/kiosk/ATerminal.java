package fr.arobase.kiosk;

import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.terminal.Machine;
import fr.arobase.terminal.Machine.PaperState;
import fr.arobase.terminal.Machine.PrinterState;
import fr.arobase.terminal.Printer;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalWatch;
import fr.arobase.territory.TerritoryService;
import org.springframework.boot.test.context.TestComponent;

/** Terminals for tests: what staff say of one, and what its agent says of its machine. */
@TestComponent
public class ATerminal {

    private final TerminalService terminals;
    private final TerminalWatch watch;
    private final TerritoryService territory;

    ATerminal(TerminalService terminals, TerminalWatch watch, TerritoryService territory) {
        this.terminals = terminals;
        this.watch = watch;
        this.territory = territory;
    }

    public TerminalId with(Printer printer) {
        var usual = TerminalDetails.usual(
                "Borne " + printer, territory.venues().getFirst().id());
        var details = new TerminalDetails(
                usual.name(),
                usual.venue(),
                usual.widthPx(),
                usual.heightPx(),
                usual.diagonalInches(),
                usual.viewingMm(),
                usual.bottomMm(),
                usual.services(),
                usual.languages(),
                printer,
                usual.camera(),
                usual.scanner(),
                usual.headset(),
                usual.keypad(),
                usual.hours(),
                usual.attractMessage());
        return ((Saving.Saved<TerminalId>) terminals.save(null, 0, details, Texts.FRENCH)).id();
    }

    public String code(TerminalId terminal) {
        return terminals.newCode(terminal).code().grouped();
    }

    public void says(TerminalId terminal, PrinterState printer, PaperState paper) {
        watch.heard(terminal, new Machine("1.0", "Chromium", true, 60, null, null, null, printer, paper, false));
    }
}
