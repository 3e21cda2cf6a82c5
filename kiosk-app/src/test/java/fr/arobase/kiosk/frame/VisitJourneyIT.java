package fr.arobase.kiosk.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.arobase.IntegrationTest;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.kiosk.ATerminal;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.terminal.Printer;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visit is one session at one terminal: asked in time, extended as often as one likes, and never two at once. */
@IntegrationTest(
        classes = {KioskApplication.class, ATerminal.class, VisitJourneyIT.Sessions.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class VisitJourneyIT {

    /** The sessions that the server holds. */
    @TestComponent
    static class Sessions implements HttpSessionListener {

        private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            open.add(event.getSession());
        }

        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            open.remove(event.getSession());
        }
    }

    private static Browser browser;

    @Autowired
    Sessions sessions;

    @Autowired
    ATerminal aTerminal;

    @LocalServerPort
    int port;

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
        sessions.open.forEach(HttpSession::invalidate);
        sessions.open.clear();
    }

    /** Ninety seconds, then a minute to answer; and again, more than ten times. */
    @Test
    void aVisitIsExtendedByOneTapAsOftenAsOneLikes() {
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            var page = context.newPage();
            page.clock().install();
            begin(page);
            var warning = page.locator(".overlay.idle");
            for (int i = 0; i < 12; i++) {
                page.clock().fastForward(80_000);
                assertThat(warning).isHidden();
                page.clock().fastForward(12_000);
                assertThat(warning).isVisible();
                page.clock().fastForward(45_000);
                assertThat(warning.locator(".countdown")).hasText(java.util.regex.Pattern.compile("\\d+ s"));
                page.locator("#still-here").tap();
                page.clock().fastForward(1_000);
                assertThat(warning).isHidden();
            }
            assertThat(page.locator("#first-name")).hasValue("Jeanne");
            page.clock().fastForward(155_000);
            page.waitForURL(address("/borne"));
        }
        Awaitility.await().untilAsserted(() -> assertThat(sessions.open).isEmpty());
    }

    @Test
    void theHeartbeatOfAScreenDoesNotKeepAForgottenVisitAlive() throws Exception {
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            var page = context.newPage();
            begin(page);
            page.waitForFunction("() => !Object.values(Vaadin.Flow.clients).some(c => c.isActive && c.isActive())");
            var session = sessions.open.iterator().next();
            var before = session.getLastAccessedTime();
            Thread.sleep(20);
            var status = page.evaluate("""
                    () => fetch('/borne/signe', { method: 'POST', headers: { 'Content-Type': 'application/json' },
                      body: JSON.stringify({ page: 'welcome', visit: true, width: 1, height: 1, age: 1 }) }).then(a => a.status)""");
            assertThat(status).isEqualTo(204);
            assertThat(session.getLastAccessedTime()).isEqualTo(before);
            // What a visitor does, does.
            page.locator("#settings").tap();
            Awaitility.await().untilAsserted(() -> assertThat(session.getLastAccessedTime())
                    .isGreaterThan(before));
        }
    }

    /** Its browser has crashed, and begins anew. */
    @Test
    void aVisitThatBeginsAtATerminalEndsTheOneBefore() {
        var terminal = aTerminal.with(Printer.NONE);
        try (var first = browser.visitor(Screen.PORTRAIT);
                var second = browser.visitor(Screen.PORTRAIT)) {
            enrol(first.newPage(), aTerminal.code(terminal));
            var page = first.pages().getFirst();
            begin(page);
            assertThat(sessions.open).hasSize(1);
            second.addCookies(first.cookies().stream()
                    .filter(cookie -> cookie.name.equals("arobase-terminal"))
                    .toList());
            var other = second.newPage();
            other.navigate(address("/borne/accueil"));
            assertThat(other.locator("#service-ateliers")).isVisible();
            Awaitility.await().untilAsserted(() -> assertThat(sessions.open).hasSize(1));
            page.locator("#settings").tap();
            page.waitForURL(address("/borne"));
            assertThat(page.content()).doesNotContain("Jeanne");
            // The one that is there is not disturbed.
            other.locator("#service-ateliers").tap();
            assertThat(other.locator("main[data-page='signup.ways']")).isVisible();
        }
    }

    @Test
    void whoShowsATicketGetsAnotherSessionId() {
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            var page = context.newPage();
            begin(page);
            page.locator("#continue").tap();
            page.locator("#contact-none").tap();
            page.locator("#confirm").tap();
            page.locator(".ticket-code span").first().waitFor();
            var code = String.join(" ", page.locator(".ticket-code span").allTextContents());
            page.navigate(address("/borne/billet"));
            page.locator("#code").fill(code);
            var before = session(context);
            page.locator("#find").tap();
            assertThat(page.locator("main[data-page='ticket.show']")).isVisible();
            assertThat(session(context)).isNotEqualTo(before);
            page.locator("#settings").tap();
            assertThat(page.locator("main[data-page='settings']")).isVisible();
            assertThat(sessions.open).hasSize(1);
        }
    }

    private static List<String> session(BrowserContext context) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("AROBASE_KIOSK"))
                .map((Cookie cookie) -> cookie.value)
                .toList();
    }

    private void enrol(Page page, String code) {
        page.navigate(address("/borne/enroler"));
        page.locator("#code").fill(code);
        page.locator("#enrol").tap();
        page.waitForURL(address("/borne"));
    }

    private void begin(Page page) {
        page.navigate(address("/borne/atelier/" + planned.open()));
        page.locator("#sign-up").tap();
        page.locator("#who-1").tap();
        page.locator("#first-name").fill("Jeanne");
        page.locator("#last-name").fill("Martin");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
