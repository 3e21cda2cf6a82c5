package fr.arobase.kiosk.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import fr.arobase.IntegrationTest;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.kiosk.Measured;
import fr.arobase.kiosk.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a visitor likes the pages: sizes in millimetres of real screens, the low zone, covered names, four languages. */
@IntegrationTest(classes = KioskApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LooksJourneyIT {

    private static Browser browser;

    @LocalServerPort
    int port;

    private final List<String> faults = new ArrayList<>();
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

    /** 21.5 inches, standing and lying. */
    @ParameterizedTest
    @CsvSource({"PORTRAIT,4.03", "WIDE,4.03"})
    void everythingFitsInEverySize(Screen screen, double pxPerMm) {
        try (var visitor = new Visitor(browser.visitor(screen), screen, "sizes")) {
            visitor.open(address("/borne/accueil?mm=" + pxPerMm));
            measure(visitor, "welcome").taps("service-ateliers");
            measure(visitor, "signup.ways").taps("all");
            measure(visitor, "signup.list").taps("workshop-" + planned.open());
            measure(visitor, "signup.workshop").taps("sign-up");
            visitor.page().locator("#who-1").tap();
            measure(visitor, "signup.name");
            visitor.page().locator("#first-name").fill("Marie-Antoinette");
            visitor.page().locator("#last-name").fill("de La Rochefoucauld");
            visitor.taps("continue");
            visitor.page().locator("#contact-email").tap();
            measure(visitor, "signup.email").taps("back");
            visitor.page().locator("#contact-phone").tap();
            measure(visitor, "signup.phone");
            visitor.page().locator("#phone").fill("06 12 34 56 78");
            visitor.taps("continue");
            measure(visitor, "signup.check").taps("confirm");
            measure(visitor, "signup.ticket").taps("settings");
            measure(visitor, "settings").taps("language");
            measure(visitor, "languages");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void oneTouchBringsEveryButtonLow() {
        try (var visitor = new Visitor(browser.visitor(Screen.PORTRAIT), Screen.PORTRAIT, "low")) {
            visitor.open(address("/borne/accueil"));
            shown(visitor, "welcome").taps("settings");
            shown(visitor, "settings").taps("setting-zone");
            assertThat(visitor.page().locator("arobase-frame")).hasAttribute("zone", "low");
            assertThat(visitor.page().locator("#setting-zone")).containsText("Tout en bas de l’écran");
            assertThat(visitor.page().locator("#setting-zone")).isFocused();
            // 1,200 mm above the floor, on a screen whose lower edge is at 800 mm.
            assertThat(top(visitor.page().locator("#back").boundingBox())).isGreaterThan(1920 - 400 * 4.03);
            visitor.taps("back");
            visitor.sees("welcome");
        }
    }

    @Test
    void startingAgainErasesWhatWasTypedAndKeepsTheSettings() {
        try (var visitor = new Visitor(browser.visitor(Screen.PORTRAIT), Screen.PORTRAIT, "restart")) {
            visitor.open(address("/borne/atelier/" + planned.open()));
            shown(visitor, "signup.workshop").taps("sign-up");
            visitor.page().locator("#who-1").tap();
            visitor.page().locator("#first-name").fill("Jeanne");
            visitor.sets("size").taps("restart");
            shown(visitor, "restart").taps("restart-no");
            shown(visitor, "signup.name");
            assertThat(visitor.page().locator("#first-name")).hasValue("Jeanne");
            visitor.taps("restart");
            shown(visitor, "restart").taps("restart-yes");
            shown(visitor, "welcome");
            assertThat(visitor.page().locator("arobase-frame")).hasAttribute("size", "large");
            visitor.open(address("/borne/atelier/" + planned.open()));
            shown(visitor, "signup.workshop").taps("sign-up");
            visitor.page().locator("#who-1").tap();
            shown(visitor, "signup.name");
            assertThat(visitor.page().locator("#first-name")).hasValue("");
        }
    }

    @Test
    void namesAndCodesAreCoveredUntilTheyAreTouched() {
        try (var visitor = new Visitor(browser.visitor(Screen.PORTRAIT), Screen.PORTRAIT, "mask")) {
            visitor.open(address("/borne/atelier/" + planned.open()));
            shown(visitor, "signup.workshop").taps("sign-up");
            visitor.page().locator("#who-1").tap();
            visitor.page().locator("#first-name").fill("Jeanne");
            visitor.page().locator("#last-name").fill("Martin");
            visitor.taps("continue");
            visitor.page().locator("#contact-none").tap();
            shown(visitor, "signup.check").taps("settings");
            shown(visitor, "settings").taps("setting-mask");
            assertThat(visitor.page().locator("#setting-mask")).containsText("Masqués");
            visitor.taps("settings-done");
            shown(visitor, "signup.check");
            var name = visitor.page().locator("[data-answer=name-1] .private");
            assertThat(name).hasCSS("color", "rgba(0, 0, 0, 0)");
            Seen.picture(visitor.page(), "mask-portrait/check-covered");
            name.focus();
            assertThat(name).not().hasCSS("color", "rgba(0, 0, 0, 0)");
            visitor.taps("confirm");
            visitor.sees("signup.ticket");
            assertThat(visitor.page().locator("#main .ticket-code")).hasCSS("color", "rgba(0, 0, 0, 0)");
        }
    }

    @ParameterizedTest
    @CsvSource({"uk,ltr,Українська,Як вас звати?", "ar,rtl,العربية,ما اسمك؟"})
    void theJourneyGoesOnInAnotherLanguage(String language, String direction, String own, String question) {
        try (var visitor = new Visitor(browser.visitor(Screen.PORTRAIT), Screen.PORTRAIT, "language-" + language)) {
            visitor.open(address("/borne"));
            assertThat(visitor.page().locator("nav a.on-kiosk[lang=" + language + "]"))
                    .hasText(own);
            visitor.open(address("/borne/atelier/" + planned.open()));
            shown(visitor, "signup.workshop").taps("sign-up");
            visitor.page().locator("#who-1").tap();
            visitor.page().locator("#first-name").fill("Jeanne");
            visitor.taps("language");
            assertThat(visitor.page().locator("#language-" + language)).containsText(own);
            visitor.taps("language-" + language);
            visitor.sees("signup.name");
            assertThat(visitor.page().locator("h1")).hasText(question);
            assertThat(visitor.page().locator("#first-name")).hasValue("Jeanne");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
            assertThat(visitor.page().locator("html")).hasAttribute("dir", direction);
            assertThat(
                            (Boolean)
                                    visitor.page()
                                            .evaluate(
                                                    "[...document.fonts].some(f => f.family.includes('Noto Sans') && f.status === 'loaded')"))
                    .as("its letters are ours")
                    .isTrue();
            visitor.page().locator("#last-name").fill("Martin");
            visitor.taps("continue");
            visitor.sees("signup.contact").taps("contact-none");
            visitor.sees("signup.check").taps("confirm");
            visitor.sees("signup.ticket");
            visitor.open(address("/borne/accueil"));
            visitor.sees("welcome").taps("settings");
            visitor.sees("settings");
        }
    }

    private static double top(BoundingBox box) {
        return box.y;
    }

    private Visitor shown(Visitor visitor, String pageId) {
        assertThat(visitor.page().locator("main[data-page='" + pageId + "']")).isVisible();
        visitor.settled();
        return visitor;
    }

    private Visitor measure(Visitor visitor, String pageId) {
        shown(visitor, pageId);
        faults.addAll(Measured.everySize(visitor.page(), pageId));
        return visitor;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
