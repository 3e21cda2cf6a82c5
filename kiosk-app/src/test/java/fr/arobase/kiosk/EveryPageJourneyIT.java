package fr.arobase.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import fr.arobase.browser.Spoken;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.terminal.Machine.PaperState;
import fr.arobase.terminal.Machine.PrinterState;
import fr.arobase.terminal.Printer;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page there is, on every screen and in both languages: whole, large enough, open to all. */
@IntegrationTest(
        classes = {KioskApplication.class, ATerminal.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryPageJourneyIT {

    private static Browser browser;

    @Autowired
    SignupService signups;

    @Autowired
    ServletContext servlets;

    @Autowired
    ATerminal aTerminal;

    @LocalServerPort
    int port;

    private final Set<Class<?>> visited = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"PORTRAIT,fr", "PORTRAIT,en", "LANDSCAPE,fr", "LANDSCAPE,en", "PHONE,fr", "PHONE,en"})
    void isFitForEverybody(Screen screen, String language) {
        var planned = KioskProgramme.begin();
        var code = held(planned, language);
        try (var visitor = new Visitor(browser.visitor(screen, language), screen, "every-" + language)) {
            var look = new Look(visitor, Locale.of(language));
            visitor.open(address(screen.isPhone() ? "/" : "/borne"));
            visitor.look("attract");
            visitor.open(page(screen, "accueil?langue=" + language));
            look.at("welcome");
            if (screen == Screen.LANDSCAPE) {
                comfort(look);
            }
            visitor.taps("call");
            look.at("help");
            if (!screen.isPhone()) {
                callSomebody(look);
            }
            visitor.taps("settings");
            look.at("settings").taps("language");
            look.at("languages").taps("back");
            visitor.settled();
            visitor.open(page(screen, "entrainement"));
            look.at("practice");
            visitor.open(page(screen, "entrainement/fin"));
            look.at("practice.done").taps("practice-real");
            look.at("welcome");
            visitor.taps("service-ateliers");
            signUp(look, planned);
            tickets(look, screen, code);
            visitor.open(page(screen, "reprendre"));
            look.at("handoff.resume");
            visitor.open(page(screen, "pointage"));
            if (screen.isPhone()) {
                look.at("check-in.elsewhere");
                phoneTicket(look, code);
            } else {
                look.at("check-in").taps("type");
                look.at("check-in.code");
                visitor.page().locator("#code").fill(code.humanCode().grouped());
                visitor.taps("count");
                look.at("check-in.answer");
                visitor.open(page(screen, "enroler"));
                look.at("enrolment");
                printing(look, screen, code);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(visited).as("routes seen").containsAll(routes(screen));
    }

    /** Neither the machine's language nor the browser's: a kiosk begins in French. */
    @Test
    void aKioskOpenedAtAnyPageBeginsInFrench() {
        var planned = KioskProgramme.begin();
        var before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            for (var path : List.of("accueil", "pointage", "billet", "atelier/" + planned.open())) {
                try (var context = browser.visitor(Screen.LANDSCAPE, "en-GB")) {
                    var page = context.newPage();
                    page.navigate(address("/borne/" + path));
                    assertThat(page.locator("main h1")).isVisible();
                    Spoken.only(page, Locale.FRENCH, path);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /**
     * What is seen, pressed and said of a route follows from its one declaration. Outside of it are only the attract page
     * and a ticket's own address, which are plain HTML and open no visit, and the page of an error, which has no address.
     */
    @Test
    void everyRouteIsAPageDeclaredOnce() {
        assertThat(configuration().getAvailableRoutes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.getNavigationTarget()).isAssignableTo(PageView.class));
    }

    @Test
    void anAddressThatLeadsNowhereIsToldInWords() {
        try (var context = browser.visitor(Screen.LANDSCAPE)) {
            var page = context.newPage();
            page.navigate(address("/borne/nulle-part"));
            assertThat(page.locator("main h1")).hasText("Un petit souci");
            Seen.picture(page, "every-fr-landscape/nowhere");
            Seen.accessible(page, "nowhere");
        }
    }

    /** The narrowest bars have the hardest time with large letters. */
    private void comfort(Look look) {
        for (var shown : List.of("size:large", "look:dark", "look:contrast", "look:light", "size:very-large")) {
            look.visitor.sets(shown.split(":")[0]);
            look.as("welcome-" + shown.split(":")[1]);
        }
        look.visitor.sets("size");
    }

    private void callSomebody(Look look) {
        look.visitor.taps("call-here");
        look.at("assistance.need").taps("need-page");
        look.at("assistance.called").taps("back");
        look.at("help");
    }

    private void signUp(Look look, KioskProgramme.Planned planned) {
        var visitor = look.visitor;
        look.at("signup.ways").taps("by-commune");
        look.at("signup.communes").taps("back");
        visitor.taps("by-theme");
        look.at("signup.themes").taps("back");
        visitor.taps("by-date");
        look.at("signup.dates").taps("back");
        visitor.taps("all");
        look.at("signup.list").taps("workshop-" + planned.open());
        look.at("signup.workshop").taps("sign-up");
        look.at("signup.who").taps("who-1");
        look.at("signup.name");
        visitor.page().locator("#first-name").fill("Jeanne");
        visitor.page().locator("#last-name").fill("Martin");
        handOn(look);
        visitor.taps("continue");
        look.at("signup.contact").taps("contact-email");
        look.at("signup.email").taps("back");
        visitor.taps("contact-phone");
        look.at("signup.phone");
        visitor.page().locator("#phone").fill("06 12 34 56 78");
        visitor.taps("continue");
        look.at("signup.check").taps("restart");
        look.at("restart").taps("restart-no");
        look.at("signup.check").taps("confirm");
        look.at("signup.ticket");
    }

    private void handOn(Look look) {
        var visitor = look.visitor;
        visitor.settled();
        visitor.taps("call");
        if (!visitor.screen().isPhone()) {
            look.at("help").taps("to-phone");
            look.at("handoff.phone").taps("back");
            look.at("help").taps("to-desk");
            look.at("handoff.desk").taps("back");
        }
        look.at("help").taps("to-paper");
        look.at("handoff.paper").taps("back");
        look.at("help").taps("help-done");
        look.at("signup.name");
    }

    private void tickets(Look look, Screen screen, Ticket ticket) {
        look.visitor.open(page(screen, "billet"));
        look.at("ticket.code");
        look.visitor.page().locator("#code").fill(ticket.humanCode().grouped());
        look.visitor.taps("find");
        look.at("ticket.show").taps("cancel");
        look.at("ticket.cancel");
    }

    /** Only an enrolled terminal prints: this screen becomes one. */
    private void printing(Look look, Screen screen, Ticket ticket) {
        var terminal = aTerminal.with(Printer.STRIP);
        aTerminal.says(terminal, PrinterState.READY, PaperState.ENOUGH);
        look.visitor.page().locator("#code").fill(aTerminal.code(terminal));
        look.visitor.taps("enrol");
        look.visitor.page().waitForURL(address("/borne"));
        look.visitor.open(page(screen, "accueil?mm=4.03&langue=" + look.language.getLanguage()));
        look.at("welcome");
        look.visitor.open(page(screen, "billet"));
        look.visitor.page().locator("#code").fill(ticket.humanCode().grouped());
        look.visitor.taps("find");
        look.at("ticket.show").taps("print");
        look.at("printing");
    }

    /** The ticket at its own address: shown, about to be cancelled, cancelled; and one that nobody holds. */
    private void phoneTicket(Look look, Ticket ticket) {
        var visitor = look.visitor;
        var own = address("/T/" + ticket.code().body());
        visitor.open(own);
        look.as("own-ticket");
        visitor.open(own + "/annuler");
        look.as("own-ticket-sure");
        visitor.page().locator("form button").tap();
        visitor.page().locator("[data-status=CANCELLED]").waitFor();
        look.as("own-ticket-cancelled");
        visitor.open(address("/T/ABCD1234"));
        look.as("own-ticket-unknown");
    }

    private Ticket held(KioskProgramme.Planned planned, String language) {
        var command = new SignUpCommand(
                planned.open(), List.of(TestProgramme.person(1)), null, null, language, Origin.KIOSK, false);
        return ((SignupResult.Confirmed) signups.signUp(command)).ticket();
    }

    /** Somebody who looks at each page that they come to, and remembers which it was. */
    private final class Look {

        private final Visitor visitor;
        private final Locale language;

        Look(Visitor visitor, Locale language) {
            this.visitor = visitor;
            this.language = language;
        }

        Visitor at(String pageId) {
            visitor.sees(pageId);
            Spoken.only(visitor.page(), language, pageId);
            faults.addAll(Measured.everyLook(visitor.page(), pageId, visitor.screen()));
            heardAsItIsSeen(pageId);
            var path = URI.create(visitor.page().url()).getPath().substring(1);
            visited.add(configuration().getRoute(path).orElseThrow());
            return visitor;
        }

        /** Every line of the page's script names an element that is there, and they are in the order of the page. */
        private void heardAsItIsSeen(String pageId) {
            var wrong = (List<?>) visitor.page().evaluate("""
                    () => { const lines = document.querySelector('arobase-voice').told.lines;
                      const more = document.querySelector('.choices .steps');
                      const there = lines.filter(l => document.getElementById(l.element));
                      const wrong = lines.filter(l => !there.includes(l) && !more).map(l => 'not there: ' + l.element);
                      there.forEach((l, i) => { const before = i && document.getElementById(there[i - 1].element);
                        const here = document.getElementById(l.element);
                        if (before && before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING)
                          wrong.push('out of order: ' + l.element); });
                      const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                      ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => wrong.push('twice: ' + id));
                      if (!lines.length || lines.some(l => !l.spoken.trim())) wrong.push('silent');
                      document.querySelectorAll('main button, main a[href]').forEach(b => {
                        if (!(b.getAttribute('aria-label') ?? b.innerText).trim()) wrong.push('without a name: ' + b.outerHTML); });
                      return wrong; }""");
            wrong.forEach(fault -> faults.add(pageId + ", voice: " + fault));
        }

        void as(String name) {
            visitor.look(name);
            Spoken.only(visitor.page(), language, name);
        }
    }

    /** Some routes are only a kiosk's. */
    private List<Class<?>> routes(Screen screen) {
        var routes = configuration().getAvailableRoutes().stream()
                .filter(route -> !screen.isPhone() || !route.getRouteAliases().isEmpty())
                .<Class<?>>map(RouteData::getNavigationTarget)
                .toList();
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private RouteConfiguration configuration() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
    }

    private String page(Screen screen, String path) {
        return address((screen.isPhone() ? "/" : "/borne/") + path);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
