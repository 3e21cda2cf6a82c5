package fr.arobase.kiosk.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.arobase.FakeCamera;
import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.TestProgramme;
import fr.arobase.attendance.RosterService;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** People count themselves in at a kiosk: by the camera, by the code, as a family; the page waits for the next by itself. */
@IntegrationTest(
        classes = KioskApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "arobase.kiosk.check-in-pause=10s")
@Import(TestData.class)
class CheckInJourneyIT {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    RosterService rosters;

    @Autowired
    SignupService signups;

    @Autowired
    TestData data;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private WorkshopId workshop;
    private Ticket jeanne;
    private Ticket family;

    @BeforeEach
    void aWorkshopThatBeginsSoon() {
        TestDatabase.clean();
        workshop = data.workshop(
                8, LocalDateTime.now(clock).plusMinutes(20).withSecond(0).withNano(0));
        jeanne = signUp(workshop, "Jeanne Martin");
        family = signUp(workshop, "Rachid Benali", "Inès Benali", "Yanis Benali");
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    @Test
    void a_ticket_shown_to_the_camera_counts_and_the_page_is_ready_again_by_itself() {
        var page = checkInPage(FakeCamera.arguments(FakeCamera.film(folder.resolve("ticket.y4m"), jeanne.address())));
        title(page, "Bienvenue, Jeanne !").waitFor();
        assertThat(page.locator("arobase-scanner")).hasAttribute("data-sounded", "ok");
        picture(page, "check-in-present");
        title(page, "Montrez votre billet").waitFor();
        picture(page, "check-in-waiting");
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void a_typed_code_counts_a_family_and_each_box_counts_at_once() {
        var page = checkInPage(List.of());
        page.locator("#type").click();
        page.locator("#code").fill(family.humanCode().grouped());
        picture(page, "check-in-code");
        page.locator("#count").click();
        title(page, "Bienvenue !").waitFor();
        picture(page, "check-in-family");
        assertThat(present()).isEqualTo(3);
        page.locator(".box")
                .filter(new Locator.FilterOptions().setHasText("Yanis Benali"))
                .click();
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(present()).isEqualTo(2));
        var axe = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                .analyze();
        assertThat(axe.getViolations()).as(axe.getViolations().toString()).isEmpty();
        page.locator("#undo").click();
        title(page, "Montrez votre billet").waitFor();
        assertThat(present()).isZero();
    }

    @Test
    void the_page_is_as_the_holder_of_a_ticket_likes_it_until_the_next_one() {
        TestProgramme.run(
                "UPDATE signup SET comfort = 'ar,LARGE,CONTRAST,LOW,false,ABC,false,NORMAL' WHERE id = ?",
                jeanne.signup().value());
        var page = checkInPage(List.of());
        var frame = page.locator("arobase-frame");
        assertThat(frame).hasAttribute("size", "standard");
        type(page, jeanne.humanCode().value());
        title(page, "Bienvenue, Jeanne !").waitFor();
        assertThat(frame).hasAttribute("size", "large");
        assertThat(frame).hasAttribute("look", "contrast");
        assertThat(frame).hasAttribute("zone", "low");
        assertThat(frame).hasAttribute("lang", "fr");
        picture(page, "check-in-liked");
        page.locator("#next").click();
        title(page, "Montrez votre billet").waitFor();
        assertThat(frame).hasAttribute("size", "standard");
        assertThat(frame).hasAttribute("look", "light");
        type(page, family.humanCode().value());
        title(page, "Bienvenue !").waitFor();
        assertThat(frame).hasAttribute("size", "standard");
    }

    @Test
    void a_ticket_for_another_day_and_an_unknown_code_are_told_kindly() {
        var later = signUp(data.workshop(8, LocalDateTime.of(2035, 1, 9, 14, 0)), "Marcel Petit");
        var page = checkInPage(List.of());
        type(page, later.humanCode().value());
        title(page, "Ce n’est pas le bon moment").waitFor();
        assertThat(page.locator("main")).containsText("mardi 9 janvier 2035 à 14 h 00");
        picture(page, "check-in-wrong-time");
        page.locator("#next").click();
        type(page, "0000 0001");
        title(page, "Ce code n’est pas connu").waitFor();
        assertThat(page.locator("main")).containsText("Parlez-en au conseiller");
        assertThat(page.locator("arobase-scanner")).hasAttribute("data-sounded", "problem");
    }

    @Test
    void on_a_phone_the_page_says_where_one_checks_in() {
        var page = browse(List.of(), 390, 844, "/pointage?langue=fr");
        title(page, "Votre présence se note sur place").waitFor();
        assertThat(page.locator("arobase-scanner")).hasCount(0);
    }

    private static void type(Page page, String code) {
        page.locator("#type").click();
        page.locator("#code").fill(code);
        page.locator("#count").click();
    }

    private Page checkInPage(List<String> arguments) {
        var page = browse(arguments, 1080, 1920, "/borne/pointage?langue=fr");
        // Attached, not seen: while an answer is shown the scanner goes on reading unseen.
        page.locator("arobase-scanner").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    private Page browse(List<String> arguments, int width, int height, String path) {
        var all = new ArrayList<>(List.of("--no-sandbox", "--autoplay-policy=no-user-gesture-required"));
        all.addAll(arguments);
        var chromium = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
        var page = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(all))
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("fr-FR"))
                .newPage();
        page.setDefaultTimeout(20_000);
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private long present() {
        return rosters.roster(workshop).orElseThrow().counts().present();
    }

    private Ticket signUp(WorkshopId where, String... people) {
        return ((SignupResult.Confirmed) signups.signUp(TestData.party(where, people))).ticket();
    }

    private static Locator title(Page page, String title) {
        return page.locator("h1").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
