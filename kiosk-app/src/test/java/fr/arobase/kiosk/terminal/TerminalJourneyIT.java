package fr.arobase.kiosk.terminal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.kiosk.Visitor;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalState;
import fr.arobase.territory.TerritoryService;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A screen becomes a terminal, follows its geometry, says what it is told, counts its visits, and can be shut out. */
@IntegrationTest(classes = KioskApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class TerminalJourneyIT {

    private static Browser browser;

    @Autowired
    TerminalService terminals;

    @Autowired
    TerritoryService territory;

    @LocalServerPort
    int port;

    private TerminalId small;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void aSmallTerminalIsExpected() {
        KioskProgramme.begin();
        var venue = territory.venues().getFirst().id();
        var details = TerminalDetails.usual("Petite borne", venue).on(1280, 800, 10.1, 900);
        small = ((Saving.Saved<TerminalId>) terminals.save(null, 0, details, Texts.FRENCH)).id();
    }

    @Test
    void aScreenIsEnrolledAndFollowsItsGeometry() {
        try (var visitor = visitor()) {
            enrol(visitor);
            visitor.look("attract");
            visitor.open(address("/borne/accueil"));
            visitor.sees("welcome");
            var pxPerMm = visitor.page()
                    .locator("arobase-frame")
                    .evaluate("f => parseFloat(getComputedStyle(f).getPropertyValue('--kiosk-mm'))");
            assertThat(((Number) pxPerMm).doubleValue()).isBetween(5.87, 5.89);
            Awaitility.await().untilAsserted(() -> assertThat(view().beat())
                    .isNotNull()
                    .matches(beat -> beat.page().equals("welcome") && beat.visitOpen()));
            assertThat(view().state()).isEqualTo(TerminalState.ONLINE);
            visitor.taps("service-ateliers");
            visitor.sees("signup.ways").taps("end");
            visitor.page().waitForURL(address("/borne"));
        }
        assertThat(TestProgramme.number(
                        "SELECT COUNT(*) FROM terminal_visit WHERE service = 'ateliers' AND outcome = 'LEFT'"))
                .isEqualTo(1);
    }

    @Test
    void aWrongCodeIsToldAndAnUsedOneToo() {
        try (var visitor = visitor()) {
            visitor.open(address("/borne/enroler"));
            visitor.sees("enrolment");
            visitor.page().locator("#code").fill("0000 0000");
            visitor.taps("enrol");
            assertThat(visitor.page().locator("#problems")).containsText("Ce code n’est pas connu");
            visitor.look("enrolment-unknown");
        }
    }

    @Test
    void itSaysWhatStaffWriteAndIsShutOutWhenRevoked() {
        try (var visitor = visitor()) {
            enrol(visitor);
            terminals.say(small, "La borne ferme à 17 h.");
            terminals.putInService(small, false);
            visitor.open(address("/borne"));
            assertThat(visitor.page().locator("#terminal-notice")).hasText("La borne ferme à 17 h.");
            assertThat(visitor.page().locator("#terminal-off")).isVisible();
            visitor.look("attract-off");
            terminals.putInService(small, true);
            terminals.alarm("Évacuez le bâtiment.");
            visitor.open(address("/borne/accueil"));
            assertThat(visitor.page().locator("#terminal-emergency")).hasText("Évacuez le bâtiment.");
            assertThat(visitor.page().locator("#terminal-emergency")).isVisible();
            terminals.alarm("");
            terminals.revoke(small);
            visitor.open(address("/borne/accueil"));
            assertThat(visitor.page().locator("#terminal-off")).isVisible();
        }
    }

    @Test
    void theWaitingPageFollowsWhatStaffChange() {
        try (var visitor = visitor()) {
            enrol(visitor);
            visitor.page().clock().install();
            visitor.open(address("/borne"));
            assertThat(visitor.page().locator("header .message")).hasCount(0);
            var view = view();
            var details = view.details();
            var closed = new TerminalDetails(
                    details.name(),
                    details.venue(),
                    details.widthPx(),
                    details.heightPx(),
                    details.diagonalInches(),
                    details.viewingMm(),
                    details.bottomMm(),
                    Set.of("billet"),
                    Set.of("fr"),
                    details.printer(),
                    true,
                    false,
                    false,
                    false,
                    details.hours(),
                    "Un conseiller est là le mardi.\n\nLa fête des associations est le 12 septembre.");
            assertThat(terminals.save(small, view.version(), closed, Texts.FRENCH))
                    .isInstanceOf(Saving.Saved.class);
            terminals.say(small, "La borne ferme à 17 h.");
            visitor.page().clock().fastForward(31_000);
            var message = visitor.page().locator("header .message:visible");
            assertThat(message).hasText("Un conseiller est là le mardi.");
            visitor.page().clock().fastForward(12_500);
            assertThat(message).hasText("La fête des associations est le 12 septembre.");
            visitor.page().clock().fastForward(12_500);
            assertThat(message).hasText("Un conseiller est là le mardi.");
            assertThat(visitor.page().locator("nav [lang=en]:visible")).hasCount(0);
            visitor.look("attract-message");
            visitor.open(address("/borne/accueil"));
            visitor.sees("welcome");
            assertThat(visitor.page().locator(".choice")).hasCount(1);
            assertThat(visitor.page().locator("#language")).isHidden();
            assertThat(visitor.page().locator("#terminal-notice")).isVisible();
            visitor.page()
                    .waitForFunction("() => document.querySelector('.top-bar').getBoundingClientRect().top >="
                            + " document.getElementById('terminal-notice').getBoundingClientRect().bottom - 1");
            visitor.look("welcome-notice");
        }
    }

    @Test
    void aTerminalRevokedUnderAVisitorForgetsTheVisit() {
        try (var visitor = visitor()) {
            enrol(visitor);
            visitor.page().clock().install();
            visitor.open(address("/borne/accueil"));
            visitor.sees("welcome");
            terminals.revoke(small);
            visitor.page().clock().fastForward(31_000);
            visitor.page().waitForURL(address("/borne"));
            assertThat(visitor.page().locator("#terminal-off")).isVisible();
            assertThat(visitor.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .containsExactly("arobase-terminal");
        }
    }

    private void enrol(Visitor visitor) {
        var code = terminals.newCode(small).code();
        visitor.open(address("/borne/enroler"));
        visitor.sees("enrolment");
        visitor.page().locator("#code").fill(code.grouped());
        visitor.taps("enrol");
        visitor.page().waitForURL(address("/borne"), new Page.WaitForURLOptions());
        assertThat(visitor.page().locator(".place")).isVisible();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> view().beat() != null);
    }

    private fr.arobase.terminal.TerminalView view() {
        return terminals.find(small).orElseThrow();
    }

    private Visitor visitor() {
        return new Visitor(browser.visitor(Screen.LANDSCAPE), Screen.LANDSCAPE, "terminal");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
