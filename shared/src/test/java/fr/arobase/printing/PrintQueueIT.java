package fr.arobase.printing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestNode;
import fr.arobase.TestProgramme;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.terminal.Machine;
import fr.arobase.terminal.Machine.PaperState;
import fr.arobase.terminal.Machine.PrinterState;
import fr.arobase.terminal.Printer;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalProfile;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalWatch;
import fr.arobase.territory.TerritoryService;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A paper's way: queued by a visit, fetched once, printed or not, and forgotten in every case. */
@IntegrationTest
class PrintQueueIT {

    private static final byte[] PAPER = {0x1b, '@', 1, 2, 3};

    @Autowired
    PrintQueue queue;

    @Autowired
    TerminalService terminals;

    @Autowired
    TerminalWatch watch;

    @Autowired
    TerritoryService territory;

    private TerminalId terminal;
    private final UUID visit = UUID.randomUUID();

    @BeforeEach
    void aTerminal() {
        TestProgramme.begin();
        terminal = added("Accueil", Printer.STRIP);
    }

    @Test
    void aPaperIsFetchedReadPrintedAndForgotten() {
        var id = queue.queue(terminal, visit, PrintFormat.ESC_POS, PAPER);
        assertThat(queue.state(id)).isEqualTo(PrintState.WAITING);
        assertThat(queue.content(terminal, id)).isEmpty();
        assertThat(queue.fetch(terminal)).containsExactly(new PrintJob(id, PrintFormat.ESC_POS));
        assertThat(queue.fetch(terminal)).isEmpty();
        assertThat(queue.content(terminal, id)).contains(PAPER);
        assertThat(queue.answer(terminal, id, true)).isTrue();
        assertThat(queue.answer(terminal, id, false)).isFalse();
        assertThat(queue.state(id)).isEqualTo(PrintState.PRINTED);
        nothingIsKept();
    }

    @Test
    void anotherTerminalNeitherSeesNorAnswersIt() {
        var other = added("Mairie", Printer.STRIP);
        var id = queue.queue(terminal, visit, PrintFormat.PDF, PAPER);
        assertThat(queue.fetch(other)).isEmpty();
        queue.fetch(terminal);
        assertThat(queue.content(other, id)).isEmpty();
        assertThat(queue.answer(other, id, true)).isFalse();
    }

    @Test
    void theEndOfAVisitTakesItsPapersAndNoOthers() {
        var mine = queue.queue(terminal, visit, PrintFormat.ESC_POS, PAPER);
        var next = queue.queue(terminal, UUID.randomUUID(), PrintFormat.ESC_POS, PAPER);
        queue.clear(visit);
        assertThat(queue.state(mine)).isEqualTo(PrintState.CLEARED);
        assertThat(queue.fetch(terminal)).extracting(PrintJob::id).containsExactly(next);
    }

    @Test
    void aPaperNobodyPrintedInTimeIsNotPrintedLater() {
        var waiting = queue.queue(terminal, visit, PrintFormat.ESC_POS, PAPER);
        late();
        assertThat(queue.state(waiting)).isEqualTo(PrintState.EXPIRED);
        assertThat(queue.fetch(terminal)).isEmpty();
        var fetched = queue.queue(terminal, visit, PrintFormat.ESC_POS, PAPER);
        queue.fetch(terminal);
        late();
        assertThat(queue.content(terminal, fetched)).isEmpty();
        queue.forgetOld();
        nothingIsKept();
        assertThat(queue.state(fetched)).isEqualTo(PrintState.EXPIRED);
    }

    @Test
    void eachPaperIsGivenOnceHoweverManyAsk() {
        var queued = IntStream.range(0, 20)
                .mapToObj(_ -> queue.queue(terminal, visit, PrintFormat.ESC_POS, PAPER))
                .toList();
        var fetched = TestNode.together(10, _ -> queue.fetch(terminal)).stream()
                .flatMap(Collection::stream)
                .map(PrintJob::id)
                .toList();
        assertThat(fetched).containsExactlyInAnyOrderElementsOf(queued);
    }

    /** What paper and printer must be is known before anybody is offered to print. */
    @Test
    void printingIsOfferedOnlyWhenAPaperWouldComeOut() {
        assertThat(offered()).isEqualTo(Printable.AWAY);
        says(PrinterState.READY, PaperState.LOW);
        assertThat(offered()).isEqualTo(Printable.STRIP);
        says(PrinterState.READY, PaperState.OUT);
        assertThat(offered()).isEqualTo(Printable.NO_PAPER);
        says(PrinterState.OFFLINE, PaperState.UNKNOWN);
        assertThat(offered()).isEqualTo(Printable.AWAY);
        says(PrinterState.READY, PaperState.ENOUGH);
        TestProgramme.run("UPDATE terminal_machine SET said_at = said_at - INTERVAL 2 MINUTE");
        assertThat(offered()).isEqualTo(Printable.AWAY);
        terminal = added("Sans papier", Printer.NONE);
        says(PrinterState.READY, PaperState.ENOUGH);
        assertThat(offered()).isEqualTo(Printable.NO_PRINTER);
    }

    private Printable offered() {
        var details = terminals.find(terminal).orElseThrow().details();
        return queue.printable(new TerminalProfile(terminal, details, "", true, "", "", null));
    }

    private void says(PrinterState printer, PaperState paper) {
        watch.heard(terminal, new Machine("1.0", "", true, 1, null, null, null, printer, paper, false));
    }

    private static void late() {
        TestProgramme.run("UPDATE print_job SET queued_at = queued_at - INTERVAL 6 MINUTE");
    }

    private static void nothingIsKept() {
        assertThat(TestProgramme.number(
                        "SELECT COUNT(*) FROM print_job WHERE content IS NOT NULL OR visit_id IS NOT NULL"))
                .isZero();
    }

    private TerminalId added(String name, Printer printer) {
        var usual = TerminalDetails.usual(name, territory.venues().getFirst().id());
        var details = new TerminalDetails(
                name,
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
}
