package fr.arobase.kiosk.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.kiosk.ATerminal;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.kiosk.Visitor;
import fr.arobase.terminal.Printer;
import fr.arobase.terminal.TerminalId;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A ticket comes out of a terminal's printer, by the agent that terminals run; or it does not, and nothing is lost. */
@IntegrationTest(
        classes = {KioskApplication.class, ATerminal.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class PrintedJourneyIT {

    private static Browser browser;

    @Autowired
    ATerminal aTerminal;

    @LocalServerPort
    int port;

    @TempDir
    Path machine;

    private KioskProgramme.Planned planned;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void programme() {
        planned = KioskProgramme.begin();
    }

    @Test
    void aTicketComesOutAndItsContentIsForgotten() throws Exception {
        var terminal = aTerminal.with(Printer.STRIP);
        var agent = agent(terminal);
        agent.once();
        try (var visitor = at(agent)) {
            ticket(visitor);
            visitor.taps("print");
            visitor.sees("printing");
            assertThat(visitor.page().locator("h1")).hasText("Votre papier s’imprime");
            agent.once();
            assertThat(visitor.page().locator("h1")).hasText("Votre papier est prêt");
            visitor.look("printing-done");
            visitor.taps("printing-back");
            visitor.sees("signup.ticket");
        }
        // ESC @ begins it, GS V ends it; it was sent as it is.
        assertThat(agent.printed()).hasSize(1).first().satisfies(paper -> {
            assertThat(paper).startsWith(0x1b, '@').contains(0x1d, 'V');
            assertThat(paper.length).isGreaterThan(5_000);
        });
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM print_job WHERE content IS NOT NULL"))
                .isZero();
    }

    @Test
    void whoLeavesBeforeItIsPrintedLeavesNoPaper() throws Exception {
        var agent = agent(aTerminal.with(Printer.STRIP));
        agent.once();
        try (var visitor = at(agent)) {
            ticket(visitor);
            visitor.taps("print");
            visitor.sees("printing").taps("end");
            visitor.page().waitForURL(address("/borne"));
            Awaitility.await().untilAsserted(() -> assertThat(
                            TestProgramme.number("SELECT COUNT(*) FROM print_job WHERE state = 'CLEARED'"))
                    .isEqualTo(1));
            agent.once();
        }
        assertThat(agent.printed()).isEmpty();
    }

    @Test
    void aPrinterThatFailsSaysThatNothingIsLostAndTheCodeStays() throws Exception {
        var agent = agent(aTerminal.with(Printer.STRIP));
        agent.once();
        try (var visitor = at(agent)) {
            ticket(visitor);
            visitor.taps("print");
            visitor.sees("printing");
            agent.breaks();
            agent.once();
            assertThat(visitor.page().locator("h1")).hasText("Le papier n’est pas sorti");
            assertThat(visitor.page().locator("main")).containsText("Rien n’est perdu");
            visitor.look("printing-failed");
            visitor.taps("printing-back");
            // Now that it is known to be broken, printing is not offered.
            visitor.sees("signup.ticket");
            assertThat(visitor.page().locator("#print")).hasCount(0);
            assertThat(visitor.page().locator(".message.tone-care")).containsText("L’imprimante se repose");
        }
    }

    @Test
    void withoutPaperPrintingIsNotOfferedAndStaffAreTold() throws Exception {
        TestProgramme.run(
                "INSERT INTO staff_member VALUES (UUID(), 'admin', 'Anne Admin', 'anne@example.org', 'ADMINISTRATOR', 'x', TRUE, 0, NULL, 'SFX', 0)");
        var agent = agent(aTerminal.with(Printer.STRIP));
        agent.empty();
        agent.once();
        agent.once();
        try (var visitor = at(agent)) {
            ticket(visitor);
            assertThat(visitor.page().locator("#print")).hasCount(0);
            assertThat(visitor.page().locator(".message.tone-care")).containsText("plus de papier");
            visitor.look("no-paper");
        }
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM message WHERE kind = 'terminal.paper'"))
                .isEqualTo(1);
    }

    @Test
    void aSlipToGoOnWithIsPrintedTooOnASheetWhereThatIsWhatThereIs() throws Exception {
        var agent = agent(aTerminal.with(Printer.SHEET));
        agent.once();
        try (var visitor = at(agent)) {
            visitor.open(address("/borne/atelier/" + planned.open()));
            visitor.taps("sign-up");
            visitor.page().locator("#who-1").tap();
            visitor.page().locator("#first-name").fill("Jeanne");
            visitor.taps("call");
            visitor.sees("help").taps("to-paper");
            visitor.sees("handoff.paper").taps("print");
            visitor.sees("printing");
            agent.once();
            assertThat(visitor.page().locator("h1")).hasText("Votre papier est prêt");
            visitor.taps("printing-back");
            visitor.sees("handoff.paper");
        }
        assertThat(agent.printed()).hasSize(1).first().satisfies(paper -> assertThat(
                        new String(paper, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-"));
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM handoff")).isEqualTo(1);
    }

    private Agent agent(TerminalId terminal) throws Exception {
        return Agent.enrolled(machine, address(""), aTerminal.code(terminal));
    }

    /** The browser that this terminal's agent launched. */
    private Visitor at(Agent agent) throws Exception {
        var visitor = new Visitor(browser.visitor(Screen.PORTRAIT), Screen.PORTRAIT, "printed");
        visitor.open(agent.launch());
        visitor.page().waitForURL(address("/borne"));
        return visitor;
    }

    private void ticket(Visitor visitor) {
        visitor.open(address("/borne/atelier/" + planned.open()));
        visitor.taps("sign-up");
        visitor.page().locator("#who-1").tap();
        visitor.page().locator("#first-name").fill("Jeanne");
        visitor.page().locator("#last-name").fill("Martin");
        visitor.taps("continue");
        visitor.page().locator("#contact-none").tap();
        visitor.taps("confirm");
        visitor.sees("signup.ticket");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
