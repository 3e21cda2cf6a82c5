package fr.arobase.kiosk.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** What breaks is said in words, seen and heard; what comes back does so without a hand; nobody sees a browser's error. */
@IntegrationTest(classes = KioskApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BrokenJourneyIT {

    private static final String EARS =
            "window.heard = []; addEventListener('says', e => window.heard.push(e.detail.words))";

    private static Browser browser;

    @LocalServerPort
    int port;

    private KioskProgramme.Planned planned;

    @BeforeAll
    static void start() {
        browser = Browser.start("--autoplay-policy=no-user-gesture-required");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void programme() {
        planned = KioskProgramme.begin();
    }

    /** The very server stops and starts again, as on a new version. */
    @Test
    void aServerThatStopsIsSaidWithinTenSecondsAndComesBackWithoutAHand() throws Exception {
        int other = freePort();
        var server = server(other);
        try (var inVisit = browser.visitor(Screen.PORTRAIT);
                var waiting = browser.visitor(Screen.LANDSCAPE)) {
            inVisit.addInitScript(EARS);
            var page = inVisit.newPage();
            begin(page, other);
            var attract = waiting.newPage();
            attract.navigate(address(other, "/borne"));
            page.waitForTimeout(1_000);

            server.close();
            seenWithin(page.locator(".overlay.away"), 10_000);
            assertThat(page.locator(".overlay.away")).containsText("La borne se repose un instant");
            seenWithin(attract.locator(".away"), 10_000);
            Awaitility.await().untilAsserted(() -> assertThat((List<?>) page.evaluate("window.heard"))
                    .anyMatch(said -> said.toString().startsWith("La borne se repose un instant")));
            Seen.picture(page, "broken-portrait/server-gone");
            Seen.accessible(page, "broken-portrait/server-gone");
            Seen.picture(attract, "broken-landscape/server-gone");

            server = server(other);
            // Its visits went with it: the page that waits, and nothing of anybody.
            page.waitForURL(address(other, "/borne"), new Page.WaitForURLOptions().setTimeout(30_000));
            assertThat(page.content()).doesNotContain("Jeanne");
            assertThat(attract.locator(".away")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(30_000));
            attract.locator("a.start.on-kiosk").tap();
            assertThat(attract.locator("main[data-page='welcome']")).isVisible();
        } finally {
            server.close();
        }
    }

    @Test
    void whoEndsTheVisitWhileTheServerIsAwaySeesNoErrorOfTheBrowser() throws Exception {
        int other = freePort();
        var server = server(other);
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            var page = context.newPage();
            begin(page, other);
            server.close();
            page.locator("#end").dispatchEvent("click");
            seenWithin(page.locator(".overlay.away"), 10_000);
            assertThat(page.url()).startsWith(address(other, "/borne/"));
        } finally {
            server.close();
        }
    }

    @Test
    void aDatabaseThatGoesAndComesBackCostsNothingThatWasTyped() throws Exception {
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            var page = context.newPage();
            begin(page, port);
            TestDatabase.whileAway(() -> {
                seenWithin(page.locator(".overlay.away"), 15_000);
                Seen.picture(page, "broken-portrait/database-gone");
            });
            assertThat(page.locator(".overlay.away"))
                    .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(30_000));
            assertThat(page.locator("#first-name")).hasValue("Jeanne");
            page.locator("#continue").tap();
            page.locator("#contact-none").tap();
            page.locator("#confirm").tap();
            assertThat(page.locator("main[data-page='signup.ticket']")).isVisible();
        }
    }

    @Test
    void aReloadLosesNothingAndACrashedBrowserBeginsAnew() {
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            var page = context.newPage();
            begin(page, port);
            page.waitForFunction("() => !Object.values(Vaadin.Flow.clients).some(c => c.isActive && c.isActive())");
            page.reload();
            assertThat(page.locator("#first-name")).hasValue("Jeanne");
        }
        try (var anew = browser.visitor(Screen.PORTRAIT)) {
            var page = anew.newPage();
            page.navigate(address(port, "/borne"));
            page.locator("a.start.on-kiosk").tap();
            assertThat(page.locator("main[data-page='welcome']")).isVisible();
            assertThat(page.content()).doesNotContain("Jeanne");
        }
    }

    @Test
    void aCameraThatIsRefusedIsSaidAndTheCodeStaysAWay() {
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            var page = context.newPage();
            page.navigate(address(port, "/borne/pointage"));
            assertThat(page.getByText("Servez-vous du lecteur ou tapez votre code."))
                    .isVisible();
            Seen.picture(page, "broken-portrait/camera-refused");
            page.locator("#type").tap();
            assertThat(page.locator("main[data-page='check-in.code']")).isVisible();
        }
    }

    /** What a terminal shows while it starts, or has no network: a file of its own, that waits for the server. */
    @Test
    void aTerminalWithoutItsServerWaitsOnAPageOfItsOwn() throws Exception {
        var page = Path.of("../deploy/terminal/etc/offline.html").toRealPath().toUri();
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            var waiting = context.newPage();
            waiting.navigate(page + "#http://localhost:" + freePort());
            assertThat(waiting.locator("h1")).hasText("La borne se repose");
            assertThat(waiting.locator("#state")).hasText("Nous réessayons bientôt.");
            Seen.picture(waiting, "broken-portrait/offline");
            Seen.accessible(waiting, "broken-portrait/offline");
            var back = context.newPage();
            back.navigate(page + "#" + address(port, ""));
            back.waitForURL(address(port, "/borne"));
        }
    }

    private static void seenWithin(Locator what, int millis) {
        assertThat(what).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(millis));
    }

    private static ConfigurableApplicationContext server(int port) {
        return new SpringApplicationBuilder(KioskApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .initializers(new TestDatabase())
                .properties("server.shutdown=immediate")
                .run("--server.port=" + port);
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void begin(Page page, int at) {
        page.navigate(address(at, "/borne/atelier/" + planned.open()));
        page.locator("#sign-up").tap();
        page.locator("#who-1").tap();
        page.locator("#first-name").fill("Jeanne");
        page.locator("#last-name").fill("Martin");
    }

    private static String address(int port, String path) {
        return "http://localhost:" + port + path;
    }
}
