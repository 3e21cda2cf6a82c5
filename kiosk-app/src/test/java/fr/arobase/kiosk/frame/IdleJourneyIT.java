package fr.arobase.kiosk.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.kiosk.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody walks away: they are asked, seen and heard, and then nothing of them is left. */
@IntegrationTest(
        classes = KioskApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"arobase.kiosk.idle=4s", "arobase.kiosk.warning=4s"})
class IdleJourneyIT {

    private static final String CANARY = "Canariette";
    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        browser = Browser.start("--autoplay-policy=no-user-gesture-required");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void theWarningIsSeenAndHeardAndOneTapGoesOnThenNothingIsLeft() {
        var planned = KioskProgramme.begin();
        try (var visitor = new Visitor(browser.visitor(Screen.PORTRAIT), Screen.PORTRAIT, "idle")) {
            var page = visitor.page();
            visitor.open(address("/borne"));
            page.locator("a.start.on-kiosk").tap();
            assertThat(page.locator("main[data-page='welcome']")).isVisible();
            page.navigate(address("/borne/atelier/" + planned.open()));
            page.locator("#sign-up").tap();
            page.locator("#who-1").tap();
            page.locator("#first-name").fill(CANARY);

            var warning = page.locator(".overlay.idle");
            assertThat(warning).isVisible();
            assertThat(page.locator("#still-here")).isFocused();
            assertThat(page.evaluate("document.documentElement.dataset.chimes")).isEqualTo("1");
            assertThat(warning.locator("h2")).hasText("Êtes-vous toujours là ?");
            visitor.look("idle");
            page.locator("#still-here").tap();
            assertThat(warning).isHidden();
            assertThat(page.locator("#first-name")).hasValue(CANARY);

            page.waitForURL(address("/borne"));
            assertThat(page.content()).doesNotContain(CANARY);
            assertThat(visitor.context().cookies()).isEmpty();
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            page.goBack();
            assertThat(page.content()).doesNotContain(CANARY);
            page.navigate(address("/borne/inscription/nom"));
            assertThat(page.locator("main[data-page='signup.ways']")).isVisible();
            assertThat(page.content()).doesNotContain(CANARY);
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
