package fr.arobase.kiosk.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.TestProgramme;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody learns to use a kiosk: the pages are the real ones, what they show is invented, and nothing is written. */
@IntegrationTest(classes = KioskApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PracticeJourneyIT {

    private static final List<String> TABLES =
            List.of("signup", "attendee", "message", "handoff", "print_job", "assistance_call");

    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void aSignUpIsPractisedWithoutAProgrammeAndLeavesNothing() {
        TestDatabase.clean();
        try (var visitor = new Visitor(browser.visitor(Screen.PORTRAIT), Screen.PORTRAIT, "practice")) {
            visitor.open(address("/borne/accueil"));
            visitor.sees("welcome").taps("service-entrainement");
            visitor.sees("practice").taps("practice-begin");
            visitor.sees("welcome");
            assertThat(visitor.page().locator(".message")).containsText("rien n’est envoyé");
            assertThat(visitor.page().locator("#service-billet")).hasCount(0);
            visitor.taps("service-ateliers");
            visitor.sees("signup.ways").taps("by-commune");
            visitor.sees("signup.communes").taps("commune-00001");
            visitor.sees("signup.list");
            assertThat(visitor.page().locator(".choice")).hasCount(2);
            visitor.page().locator(".choice").first().tap();
            visitor.sees("signup.workshop").taps("sign-up");
            visitor.sees("signup.who").taps("who-1");
            visitor.sees("signup.name");
            visitor.page().locator("#first-name").fill("Jeanne");
            visitor.page().locator("#last-name").fill("Martin");
            visitor.settled();
            visitor.taps("call");
            visitor.sees("help");
            for (var handedOn : List.of("to-phone", "to-desk", "to-paper")) {
                assertThat(visitor.page().locator("#" + handedOn)).hasCount(0);
            }
            visitor.taps("help-done");
            visitor.sees("signup.name").taps("continue");
            visitor.sees("signup.contact").taps("contact-none");
            visitor.sees("signup.check").taps("confirm");
            visitor.sees("practice.done");
            for (var table : TABLES) {
                assertThat(TestProgramme.number("SELECT COUNT(*) FROM " + table))
                        .as(table)
                        .isZero();
            }
            visitor.taps("practice-real");
            visitor.sees("welcome");
            assertThat(visitor.page().locator(".message")).hasCount(0);
            visitor.taps("service-ateliers");
            visitor.sees("signup.ways");
            assertThat(visitor.page().locator("main")).containsText("Aucun atelier");
        }
    }

    @Test
    void startingAgainEndsThePractice() {
        TestDatabase.clean();
        try (var visitor = new Visitor(browser.visitor(Screen.LANDSCAPE), Screen.LANDSCAPE, "practice-stop")) {
            visitor.open(address("/borne/entrainement"));
            visitor.sees("practice").taps("practice-begin");
            visitor.sees("welcome").taps("restart");
            visitor.sees("restart").taps("restart-yes");
            visitor.sees("welcome");
            assertThat(visitor.page().locator(".message")).hasCount(0);
            assertThat(visitor.page().locator("#service-billet")).isVisible();
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
