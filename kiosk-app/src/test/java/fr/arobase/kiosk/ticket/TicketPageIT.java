package fr.arobase.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.authority.AuthorityDetails;
import fr.arobase.authority.AuthorityService;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A ticket at its own address: small, without script, and able to do all that its holder may. */
@IntegrationTest(
        classes = KioskApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "arobase.limit.wrong-codes=3")
class TicketPageIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    SignupService signups;

    @Autowired
    AuthorityService authority;

    @LocalServerPort
    int port;

    private Ticket ticket;

    @BeforeEach
    void signUp() {
        var planned = KioskProgramme.begin();
        ticket = ((SignupResult.Confirmed) signups.signUp(TestProgramme.wish(planned.open(), 1))).ticket();
    }

    @Test
    void opensInEitherCaseSmallWithoutScriptOrSession() throws Exception {
        for (var body : new String[] {ticket.code().body(), ticket.code().body().toLowerCase(Locale.ROOT)}) {
            var page = get((body.equals(ticket.code().body()) ? "/T/" : "/t/") + body);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Votre place est réservée")
                    .contains("noindex")
                    .doesNotContain("<script");
            assertThat(page.body().length()).isLessThan(30_000);
            assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("AROBASE_KIOSK"));
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'");
        }
    }

    @Test
    void papersAndCalendarAreAtHand() throws Exception {
        var address = "/T/" + ticket.code().body();
        assertThat(get(address + ".pdf").body()).startsWith("%PDF");
        assertThat(get(address + ".pdf?paper=80").body()).startsWith("%PDF");
        assertThat(get(address + ".ics").body()).contains("BEGIN:VEVENT");
    }

    @Test
    void isCancelledOnAPhoneWithoutScriptAfterAQuestion() {
        try (var browser = Browser.start();
                var context = browser.visitor(Screen.PHONE)) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/T/" + ticket.code().body());
            Seen.picture(page, "phone-ticket/1-ticket");
            Seen.accessible(page, "phone-ticket/1-ticket");
            page.locator("a[href$='/annuler']").tap();
            Seen.picture(page, "phone-ticket/2-sure");
            Seen.accessible(page, "phone-ticket/2-sure");
            page.locator("form button").tap();
            page.locator("[data-status=CANCELLED]").waitFor();
            Seen.picture(page, "phone-ticket/3-cancelled");
            Seen.accessible(page, "phone-ticket/3-cancelled");
        }
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup WHERE status = 'CANCELLED'"))
                .isEqualTo(1);
    }

    @Test
    void anotherSiteCannotCancel() throws Exception {
        var request = HttpRequest.newBuilder(address("/T/" + ticket.code().body() + "/annuler"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup WHERE status = 'CONFIRMED'"))
                .isEqualTo(1);
    }

    @Test
    void whoGuessesIsToldKindlyAndThenHasToWait() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(guess("/T/ABCD123" + i).statusCode()).isEqualTo(404);
        }
        var stopped = guess("/T/ABCD1239");
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void thePagesOfTheKioskComeFromNowhereElseAndAreNotKept() throws Exception {
        var page = get("/borne/accueil");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(get("/borne").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get("/").headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theAuthoritysNameColourAndLogoShowAtTheNextVisit() throws Exception {
        assertThat(get("/arobase/authority.css").body())
                .as("the house's own colours")
                .isEmpty();
        assertThat(get("/arobase/logo.png").statusCode()).isEqualTo(404);

        authority.save(0, new AuthorityDetails("Mairie de Gourgé", "05 49 69 80 00", "", "#7a1f2b"), Texts.FRENCH);
        authority.saveLogo(
                "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='30'><rect width='60' height='30' fill='#7a1f2b'/></svg>"
                        .getBytes(StandardCharsets.UTF_8),
                Texts.FRENCH);

        var logo = "/" + authority.current().logoAddress();
        assertThat(get("/borne").body()).contains("Mairie de Gourgé", "05 49 69 80 00", logo);
        assertThat(get("/T/" + ticket.code().body()).body()).contains("Mairie de Gourgé", "--accent:#7a1f2b", logo);
        var css = get("/arobase/authority.css");
        assertThat(css.body()).contains("--accent:#7a1f2b");
        assertThat(css.headers().firstValue("Cache-Control")).contains("no-cache");
        var again = HttpRequest.newBuilder(address("/arobase/authority.css"))
                .header("If-None-Match", css.headers().firstValue("ETag").orElseThrow())
                .build();
        assertThat(http.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(304);
        assertThat(get(logo).headers().firstValue("Content-Type")).contains("image/png");
        assertThat(get("/T/" + ticket.code().body() + ".pdf").body()).startsWith("%PDF");
        seeTheLogo();
    }

    private void seeTheLogo() {
        try (var browser = Browser.start();
                var context = browser.visitor(Screen.PORTRAIT)) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/borne");
            Seen.picture(page, "authority/1-attract");
            Seen.accessible(page, "authority/1-attract");
            page.navigate("http://localhost:" + port + "/borne/accueil");
            page.locator(".top-bar img.logo").waitFor();
            Seen.picture(page, "authority/2-welcome");
            Seen.accessible(page, "authority/2-welcome");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept-Language", "fr")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** From somewhere else than the other tests. */
    private HttpResponse<String> guess(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address(path))
                        .header("X-Forwarded-For", "203.0.113.9")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
