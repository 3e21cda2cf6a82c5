package fr.arobase.kiosk.signup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.kiosk.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the attract page to the ticket, as visitors do it. */
@IntegrationTest(classes = KioskApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SignupJourneyIT {

    private static Browser browser;
    private KioskProgramme.Planned planned;

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

    @BeforeEach
    void programme() {
        planned = KioskProgramme.begin();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PORTRAIT", "LANDSCAPE"})
    void byTouchWithTheKeyboardOfTheScreen(Screen screen) {
        try (var visitor = visitor(screen, "touch")) {
            visitor.open(address("/borne"));
            visitor.look("attract");
            visitor.page().locator("a.start.on-kiosk").tap();
            visitor.sees("welcome").taps("service-ateliers");
            visitor.sees("signup.ways").taps("by-commune");
            visitor.sees("signup.communes").taps("commune-79135");
            visitor.sees("signup.list").taps("workshop-" + planned.open());
            visitor.sees("signup.workshop").taps("sign-up");
            visitor.sees("signup.who").taps("who-2");
            visitor.sees("signup.name");
            visitor.typesOnScreen("first-name", "Zoé").typesOnScreen("last-name", "Le Goff");
            assertThat(visitor.page().locator("#first-name")).hasValue("Zoé");
            assertThat(visitor.page().locator("#last-name")).hasValue("Le Goff");
            visitor.look("signup.name-typed");
            visitor.taps("continue").settled();
            assertThat(visitor.page().locator("#first-name")).hasValue("");
            visitor.taps("continue");
            assertThat(visitor.page().locator("#problems")).isFocused();
            visitor.look("signup.name-problem");
            visitor.typesOnScreen("first-name", "Paul")
                    .typesOnScreen("last-name", "Noël")
                    .taps("continue");
            visitor.sees("signup.contact").taps("contact-email");
            visitor.sees("signup.email");
            visitor.typesOnScreen("email", "zoe");
            visitor.page().locator("[data-key='@orange.fr']").tap();
            assertThat(visitor.page().locator("#email")).hasValue("zoe@orange.fr");
            visitor.taps("back");
            visitor.sees("signup.contact").taps("contact-phone");
            visitor.sees("signup.phone");
            visitor.typesOnScreen("phone", "0612345678").taps("continue");
            visitor.sees("signup.check").taps("confirm");
            visitor.sees("signup.ticket");
            assertThat(visitor.page().locator(".ticket-code span")).hasCount(2);
            assertThat(TestProgramme.number("SELECT COUNT(*) FROM attendee")).isEqualTo(2);

            visitor.sets("size");
            visitor.look("signup.ticket-large");
            visitor.sets("look");
            visitor.look("signup.ticket-dark");
            visitor.taps("end");
            visitor.page().waitForURL(address("/borne"));
        }
    }

    @Test
    void byAKeyboardAloneInEnglish() {
        try (var visitor = visitor(Screen.LANDSCAPE, "keys")) {
            visitor.open(address("/borne"));
            visitor.page().keyboard().press("Tab");
            visitor.page().locator("nav a.on-kiosk[lang=en]").focus();
            visitor.page().keyboard().press("Enter");
            visitor.sees("welcome").enters("service-ateliers");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
            visitor.sees("signup.ways").enters("by-theme");
            visitor.sees("signup.themes").enters("theme-prendre_en_main_du_materiel");
            visitor.sees("signup.list").enters("workshop-" + planned.open());
            visitor.sees("signup.workshop").enters("sign-up");
            visitor.sees("signup.who").enters("who-1");
            visitor.sees("signup.name")
                    .types("Jeanne")
                    .tabsTo("last-name")
                    .types("Martin")
                    .enters("continue");
            visitor.sees("signup.contact").enters("contact-none");
            visitor.sees("signup.check").enters("language");
            visitor.sees("languages").enters("language-fr");
            visitor.sees("signup.check");
            assertThat(visitor.page().locator("h1")).hasText("Est-ce que tout est juste ?");
            assertThat(visitor.page().locator("[data-answer=name-1] dd")).hasText("Jeanne Martin");
            visitor.enters("confirm");
            visitor.sees("signup.ticket");
        }
    }

    @Test
    void onAPhone() {
        try (var visitor = visitor(Screen.PHONE, "phone")) {
            visitor.open(address("/"));
            visitor.look("attract");
            visitor.page().locator("a.start.on-phone").tap();
            visitor.sees("welcome").taps("service-ateliers");
            visitor.sees("signup.ways").taps("by-date");
            visitor.sees("signup.dates").taps("back");
            visitor.sees("signup.ways").taps("all");
            visitor.sees("signup.list").taps("choices-after");
            visitor.settled();
            visitor.taps("choices-before").settled();
            visitor.taps("workshop-" + planned.full());
            visitor.sees("signup.workshop").taps("sign-up");
            visitor.sees("signup.who").taps("who-1");
            visitor.sees("signup.name");
            assertThat(visitor.page().locator("arobase-keyboard")).hasCount(0);
            visitor.taps("first-name")
                    .types("Luc")
                    .taps("last-name")
                    .types("Moreau")
                    .taps("continue");
            visitor.sees("signup.contact").taps("contact-none");
            visitor.sees("signup.check").taps("confirm");
            visitor.sees("signup.ticket");
            assertThat(visitor.page().locator(".ticket .fact")).containsText("Liste d’attente, place 1");
            // What is done is done: the browser's own way back shows the ticket, not the questions.
            visitor.page().goBack();
            visitor.settled();
            assertThat(visitor.page().locator("main[data-page='signup.ticket']"))
                    .isVisible();
        }
    }

    private Visitor visitor(Screen screen, String story) {
        return new Visitor(browser.visitor(screen), screen, story);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
