package fr.arobase.kiosk.voice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.kiosk.Visitor;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import java.time.LocalDateTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The kiosk heard: a journey without looking, what is private kept from bystanders, and a voice that obeys at once. */
@IntegrationTest(classes = KioskApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class HeardJourneyIT {

    private static Browser browser;

    @Autowired
    SignupService signups;

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

    /** From the page that waits to the ticket, spelt: four arrows, OK, and the key of the voice. */
    @Test
    void aJourneyByEarAndByFiveKeysAlone() {
        try (var listener = listener()) {
            listener.page().navigate(address("/borne"));
            assertThat(listener.page().locator("#listen")).hasCount(1);
            listener.page().keyboard().press("F1");
            listener.page().waitForURL("**/borne/accueil**");
            listener.hears("La borne lit les pages").hears("1 sur").chooses("à un atelier");
            listener.hears("chercher").chooses("Tous les ateliers");
            listener.chooses("Découvrir l’ordinateur");
            listener.hears("Avec Camille Roy").chooses("Je m’inscris");
            listener.hears("1 sur").chooses("Une personne");
            listener.hears("appelez-vous")
                    .hears("Prénom")
                    .goesTo("Prénom", "ArrowDown")
                    .presses("Enter");
            listener.spells("ZOE").goesTo("Nom de famille", "ArrowUp").presses("Enter");
            listener.spells("ROY").chooses("Continuer");
            listener.chooses("Ni l’un ni l’autre");
            listener.hears("Ici, c’est personnel");
            assertThat(listener.heard()).noneMatch(said -> said.contains("ROY") || said.contains("Zoe"));
            listener.chooses("Je confirme");
            listener.hears("réservée");
            listener.chooses("Tout lire").hears("\u00a0comme\u00a0");
            assertThat(TestProgramme.number(
                            "SELECT COUNT(*) FROM attendee WHERE first_name = 'Zoe' AND last_name = 'Roy'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aTicketIsFoundAndCancelledByEarAndByFiveKeysAlone() {
        var ticket = held();
        try (var listener = listener()) {
            listener.page().navigate(address("/borne/accueil?voix"));
            listener.hears("1 sur").chooses("J’ai déjà un billet");
            listener.hears("huit signes").chooses("Voir mon billet");
            listener.hears("Il y a un problème").hears("Écrivez le code du billet.");
            listener.goesTo("Code du billet", "ArrowUp").presses("Enter");
            listener.spells(ticket.humanCode().value()).chooses("Voir mon billet");
            listener.hears("Votre place est réservée").hears("Ici, c’est personnel");
            assertThat(listener.heard()).noneMatch(said -> said.contains("Jeanne"));
            listener.chooses("Je ne viens plus");
            listener.hears("annuler votre inscription").chooses("Oui, j’annule");
            listener.hears("C’est annulé");
            assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup WHERE status = 'CANCELLED'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whoComesIsCountedInByEarAndByFiveKeysAloneAndTheirNameIsNotSaid() {
        var ticket = held();
        TestProgramme.run(
                "UPDATE workshop SET starts_at = ?",
                LocalDateTime.now(CommonConfiguration.ZONE).plusMinutes(20));
        try (var listener = listener()) {
            listener.page().navigate(address("/borne/accueil?voix"));
            listener.hears("1 sur").chooses("Je viens à un atelier");
            listener.hears("Montrez votre billet").chooses("Taper mon code");
            listener.hears("Votre code").goesTo("Votre code", "ArrowDown").presses("Enter");
            listener.spells(ticket.humanCode().value()).chooses("Noter ma présence");
            listener.hears("Bienvenue !");
            assertThat(listener.heard()).noneMatch(said -> said.startsWith("Bienvenue,"));
        }
    }

    private Ticket held() {
        var command = new SignUpCommand(
                planned.open(), List.of(TestProgramme.person(1)), null, null, "fr", Origin.KIOSK, false);
        return ((SignupResult.Confirmed) signups.signUp(command)).ticket();
    }

    @Test
    void whatIsPrivateIsSaidToAHeadsetOrOnRequestAndOnlyOnThatPage() {
        try (var listener = listener()) {
            var page = listener.page();
            checkPage(listener);
            listener.hears("Ici, c’est personnel");
            assertThat(listener.heard()).noneMatch(said -> said.contains("Jeanne"));
            // Asked for behind the page's back, the server does not say it either.
            assertThat(answers(page)).contains(404).contains(200);
            page.locator("#voice-aloud").tap();
            listener.hears("Jeanne");
            assertThat(answers(page)).doesNotContain(404);
            click(page, "restart");
            click(page, "restart-no");
            page.locator("#confirm").waitFor();
            assertThat(answers(page)).contains(404);
            // A keypad says by a key that a headset is in, and then that it is out.
            headset(page, "F15");
            listener.presses("F1");
            listener.hears("Jeanne");
            headset(page, "F16");
            Awaitility.await().untilAsserted(() -> assertThat(answers(page)).contains(404));
        }
    }

    @Test
    void aFirstTouchTellsAndASecondChooses() {
        try (var listener = listener()) {
            var page = listener.page();
            page.navigate(address("/borne/accueil?voix"));
            listener.hears("1 sur");
            page.locator("#service-ateliers").tap();
            listener.hears("Seul ou à plusieurs");
            assertThat(page.locator("main")).hasAttribute("data-page", "welcome");
            page.waitForTimeout(350);
            page.locator("#service-ateliers").tap();
            assertThat(page.locator("main")).hasAttribute("data-page", "signup.ways");
        }
    }

    /** Each key is heard under the finger; the one that it leaves is typed, and no other. */
    @Test
    void aFingerThatSlidesOverTheKeysHearsThemAndTypesTheLast() {
        try (var listener = listener()) {
            var page = listener.page();
            page.navigate(address("/borne/atelier/" + planned.open()));
            click(page, "sign-up");
            click(page, "who-1");
            page.locator("#first-name").waitFor();
            listener.presses("F1");
            listener.hears("Prénom");
            var keys = List.of("S", "D", "F");
            for (var key : keys) {
                var box = page.locator("[data-key='" + key + "']").boundingBox();
                page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
                if (key.equals("S")) {
                    page.mouse().down();
                }
                listener.hears(key);
            }
            page.mouse().up();
            assertThat(page.locator("#first-name")).hasValue("F");
        }
    }

    @Test
    void anyTouchOrKeySilencesTheVoiceWithinTwoTenthsOfASecond() {
        try (var listener = listener()) {
            var page = listener.page();
            page.addInitScript("window.pace = 1");
            page.navigate(address("/borne/accueil?voix"));
            listener.hears("La borne lit");
            for (var act : List.<Runnable>of(
                    () -> page.locator("h1").tap(), () -> page.keyboard().press("Shift"))) {
                page.evaluate(
                        "() => { window.hushes = []; window.acted = 0; for (const e of ['pointerdown', 'keydown'])"
                                + " addEventListener(e, () => window.acted = performance.now(), { capture: true, once: true }); }");
                act.run();
                Awaitility.await().untilAsserted(() -> assertThat((Integer) page.evaluate("window.hushes.length"))
                        .isPositive());
                assertThat(((Number) page.evaluate("Math.abs(window.hushes[0] - window.acted)")).doubleValue())
                        .isLessThan(200);
                page.keyboard().press("F1");
                page.waitForTimeout(600);
            }
        }
    }

    @Test
    void slowerLouderRepeatAndTheWordThatIsReadIsShown() {
        try (var context = browser.visitor(Screen.PORTRAIT)) {
            context.addInitScript("window.sees = true; window.pace = 1");
            var listener = new Listener(context);
            var page = listener.page();
            page.navigate(address("/borne/accueil?voix"));
            listener.hears("voulez-vous faire");
            Awaitility.await().untilAsserted(() -> assertThat(
                            (String) page.evaluate("[...(CSS.highlights.get('spoken-word') ?? [])].map(String).join()"))
                    .isNotBlank());
            assertThat((String) page.locator("main").textContent())
                    .contains((String) page.evaluate("[...CSS.highlights.get('spoken-word')].map(String).join()"));
            assertThat(page.locator(".spoken")).hasCount(1);
            Seen.picture(page, "heard-portrait/reading");
            Seen.accessible(page, "heard-portrait/reading");
            page.locator("#voice-slower").tap();
            assertThat(page.locator("#voice-slower")).hasText("Plus vite");
            assertThat((String) page.evaluate("document.querySelector('arobase-voice').told.pace"))
                    .isEqualTo("SLOW");
            var before = listener.heard().size();
            page.locator("#voice-repeat").tap();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(listener.heard().size()).isGreaterThan(before));
            page.locator("#voice-louder").tap();
            listener.hears("Plus fort");
            page.locator("#voice-silence").tap();
            page.locator("#listen").tap();
            assertThat(page.locator("arobase-voice")).isHidden();
        }
    }

    /** Its buttons are whole on ten inches too, in the largest letters, and on a phone. */
    @ParameterizedTest
    @CsvSource({"LANDSCAPE,borne/accueil?voix&mm=5.88", "PORTRAIT,borne/accueil?voix", "PHONE,accueil?voix"})
    void theButtonsOfTheVoiceFitEveryScreen(Screen screen, String path) {
        try (var visitor = new Visitor(browser.visitor(screen), screen, "voice")) {
            visitor.open(address("/" + path));
            visitor.page().locator("main h1").waitFor();
            for (int size = 0; size < 3; size++) {
                var cut = (List<?>) visitor.page().evaluate("""
                        () => [...document.querySelectorAll('arobase-voice button')]
                          .filter(b => b.scrollWidth > b.clientWidth + 2 || b.getBoundingClientRect().right > innerWidth)
                          .map(b => b.textContent)""");
                assertThat(cut).as("at size %d", size).isEmpty();
                visitor.look("voice-" + size);
                click(visitor.page(), "settings");
                visitor.page().locator("#setting-size").waitFor();
                visitor.settled();
                click(visitor.page(), "setting-size");
                visitor.settled();
                click(visitor.page(), "settings-done");
                visitor.page().locator("main[data-page='welcome']").waitFor();
                visitor.settled();
            }
        }
    }

    private void checkPage(Listener listener) {
        var page = listener.page();
        page.navigate(address("/borne/atelier/" + planned.open()));
        click(page, "sign-up");
        click(page, "who-1");
        page.locator("#first-name").fill("Jeanne");
        page.locator("#last-name").fill("Martin");
        click(page, "continue");
        click(page, "contact-none");
        page.locator("#confirm").waitFor();
        listener.presses("F1");
    }

    /** As the audio keypads of terminals tell it. */
    private static void headset(Page page, String key) {
        page.evaluate("key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))", key);
    }

    private static void click(Page page, String id) {
        page.locator("[id='" + id + "']").dispatchEvent("click");
    }

    /** What the server answers when each line of the page is asked for. */
    private static List<Integer> answers(Page page) {
        return ((List<?>) page.evaluate("""
                () => { const voice = document.querySelector('arobase-voice');
                  return Promise.all(voice.told.lines.map((_, i) =>
                    fetch(`${voice.getAttribute('src')}?page=${voice.told.number}&line=${i}`).then(a => a.status))); }"""))
                .stream().map(status -> ((Number) status).intValue()).toList();
    }

    private Listener listener() {
        return new Listener(browser.visitor(Screen.PORTRAIT));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
