package fr.arobase.admin.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.arobase.FakeCamera;
import fr.arobase.IntegrationTest;
import fr.arobase.Keyboards;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.admin.AdminApplication;
import fr.arobase.attendance.AttendanceService;
import fr.arobase.attendance.NewScan;
import fr.arobase.attendance.RosterService;
import fr.arobase.attendance.Source;
import fr.arobase.common.Uuids;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.springframework.security.crypto.password.PasswordEncoder;

/** The workshop's page in a browser: a camera, a USB scanner set to two layouts, hands, and another door at work. */
@IntegrationTest(classes = AdminApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestData.class)
class CheckInJourneyIT {

    private static final String PASSWORD = "un-mot-de-passe-de-test";
    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    AttendanceService attendance;

    @Autowired
    RosterService rosters;

    @Autowired
    SignupService signups;

    @Autowired
    WorkshopService workshops;

    @Autowired
    PasswordEncoder passwords;

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
    private Browser browser;

    @BeforeEach
    void aWorkshopThatBeginsSoon() throws SQLException {
        TestDatabase.clean();
        workshop = data.workshop(
                8, LocalDateTime.now(clock).plusMinutes(20).withSecond(0).withNano(0));
        jeanne = signUp(workshop, "Jeanne Martin");
        family = signUp(workshop, "Rachid Benali", "Inès Benali", "Yanis Benali");
        try (var connection = TestDatabase.connect();
                var statement = connection.prepareStatement("UPDATE staff_member SET password_hash = ?")) {
            statement.setString(1, passwords.encode(PASSWORD));
            statement.executeUpdate();
        }
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    @Test
    void tickets_held_before_the_camera_count_once_each() {
        var page = workshopPage(FakeCamera.arguments(
                FakeCamera.film(folder.resolve("tickets.y4m"), jeanne.address(), family.address())));
        page.getByRole(AriaRole.BUTTON, button("Lire un billet avec la caméra")).click();
        outcome(page, "PRESENT").waitFor();
        assertThat(page.locator("arobase-scanner")).hasAttribute("data-sounded", "ok");
        assertThat(person(page, jeanne)).hasAttribute("data-state", "PRESENT");
        // The film plays again and again: each ticket is one scan while it is held, and a repeat when it comes back.
        assertThat(page.locator(".household")).isVisible();
        outcome(page, "DUPLICATE").waitFor();
        picture(page, "workshop-camera");
        page.getByRole(AriaRole.BUTTON, button("Arrêter la caméra")).click();
        assertThat(page.locator("arobase-scanner video")).isHidden();
        assertThat(rosters.roster(workshop).orElseThrow().counts().present()).isEqualTo(4);
    }

    @Test
    void a_scanner_is_read_from_any_focus_whatever_its_layout_and_leaves_no_trace_in_the_field() {
        var page = workshopPage(List.of());
        var notes = page.locator("vaadin-text-area textarea");
        notes.click();
        notes.pressSequentially("Prévoir ", new Locator.PressSequentiallyOptions().setDelay(60));
        scan(page, jeanne.address(), Layout.US_ON_FRENCH);
        outcome(page, "PRESENT").waitFor();
        assertThat(notes).hasValue("Prévoir ");
        assertThat(person(page, jeanne)).hasAttribute("data-state", "PRESENT");

        page.locator("h1").click();
        scan(page, family.humanCode().value(), Layout.FRENCH_ON_FRENCH);
        assertThat(page.locator(".household vaadin-checkbox")).hasCount(3);
        scan(page, jeanne.address(), Layout.US_ON_US);
        outcome(page, "DUPLICATE").waitFor();
        assertThat(page.locator("arobase-scanner")).hasAttribute("data-sounded", "info");
        scan(page, family.address(), Layout.FRENCH_ON_US);
        outcome(page, "DUPLICATE").waitFor();
        assertThat(rosters.roster(workshop).orElseThrow().counts().present()).isEqualTo(4);
        assertThat(TestDatabase.count("scan", "outcome = 'UNKNOWN'")).isZero();
    }

    @Test
    void somebody_who_types_fast_is_not_taken_for_a_scanner() {
        var page = workshopPage(List.of());
        var notes = page.locator("vaadin-text-area textarea");
        notes.click();
        type(page, "abc de", Layout.US_ON_US, 20, false);
        assertThat(notes).hasValue("abc de");
        type(page, " et la suite", Layout.US_ON_US, 60, true);
        assertThat(notes).hasValue("abc de et la suite\n");
        assertThat(TestDatabase.count("scan", "TRUE")).isZero();
    }

    @Test
    void the_page_follows_another_door_within_three_seconds() {
        var page = workshopPage(List.of());
        assertThat(person(page, jeanne)).hasAttribute("data-state", "EXPECTED");
        attendance.record(NewScan.at(workshop, Uuids.next(), jeanne.address(), clock.instant(), Source.DOOR));
        assertThat(person(page, jeanne))
                .hasAttribute("data-state", "PRESENT", new LocatorAssertions.HasAttributeOptions().setTimeout(3000));
        assertThat(page.locator(".figure-present")).hasText("1");
        assertThat(person(page, jeanne)).containsText("à l’entrée");
    }

    @Test
    void a_family_is_ticked_box_by_box_and_a_check_in_is_undone() {
        var page = workshopPage(List.of());
        typed(page, family.humanCode().grouped());
        outcome(page, "PRESENT").waitFor();
        page.locator(".household").getByText("Yanis Benali").click();
        assertThat(page.locator(".figure-present")).hasText("2");
        page.locator(".household").getByText("Yanis Benali").click();
        assertThat(page.locator(".figure-present")).hasText("3");
        picture(page, "workshop-family");
        page.getByRole(AriaRole.BUTTON, button("Annuler ce pointage")).click();
        assertThat(page.locator(".figure-present")).hasText("0");
    }

    @Test
    void hands_walk_ins_and_codes_to_be_checked_are_settled_on_the_page() {
        var other = signUp(data.workshop(8, LocalDateTime.of(2035, 1, 9, 14, 0)), "Marcel Petit");
        var cancelled = signUp(workshop, "Odette Roy");
        signups.cancel(cancelled.signup());
        var page = workshopPage(List.of());
        person(page, jeanne).getByText("Excusé").click();
        assertThat(person(page, jeanne)).hasAttribute("data-state", "EXCUSED");

        scan(page, other.address(), Layout.US_ON_US);
        outcome(page, "WRONG_WORKSHOP").waitFor();
        assertThat(page.locator(".outcome")).containsText("mardi 9 janvier 2035 à 14 h 00");
        assertThat(page.locator("arobase-scanner")).hasAttribute("data-sounded", "problem");
        scan(page, cancelled.address(), Layout.US_ON_US);
        outcome(page, "CANCELLED").waitFor();
        scan(page, "HTTPS://EXAMPLE.ORG/QUI-SAIT", Layout.US_ON_US);
        outcome(page, "UNKNOWN").waitFor();
        assertThat(page.locator(".to-check li")).hasCount(3);
        picture(page, "workshop-to-check");
        page.locator(".to-check li")
                .filter(new Locator.FilterOptions().setHasText("Marcel Petit"))
                .getByText("Accueillir ici")
                .click();
        assertThat(page.locator(".to-check li")).hasCount(2);
        assertThat(page.locator(".figure-present")).hasText("1");

        page.getByRole(AriaRole.BUTTON, button("Sans inscription")).click();
        page.getByLabel("Prénom").fill("Rose");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Durand");
        picture(page, "workshop-walk-in");
        page.getByRole(AriaRole.BUTTON, button("Accueillir").setExact(true)).click();
        assertThat(page.locator(".figure-present")).hasText("2");
        assertThat(page.getByText("DURAND Rose")).isVisible();
        var axe = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                .analyze();
        assertThat(axe.getViolations()).as(axe.getViolations().toString()).isEmpty();
    }

    @Test
    void sheet_and_certificates_are_downloaded_and_the_page_fits_a_tablet() {
        attendance.record(NewScan.at(workshop, Uuids.next(), family.address(), clock.instant(), Source.KIOSK));
        var page = workshopPage(List.of());
        var sheet = page.waitForDownload(() -> page.getByText("Émargement").click());
        assertThat(sheet.suggestedFilename()).startsWith("emargement-test-").endsWith(".pdf");
        var certificates =
                page.waitForDownload(() -> page.getByText("Attestations").click());
        assertThat(certificates.suggestedFilename()).endsWith(".zip");
        picture(page, "workshop");
        for (var size : List.of(List.of(1024, 768), List.of(820, 1180), List.of(390, 844))) {
            page.setViewportSize(size.get(0), size.get(1));
            picture(page, "workshop-" + size.get(0));
            assertThat((Boolean) page.evaluate("document.querySelector('main').scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    @Test
    void a_refused_camera_is_said_in_a_plain_sentence_and_the_code_still_works() {
        var page = workshopPage(List.of("--deny-permission-prompts", "--use-fake-device-for-media-stream"));
        page.getByRole(AriaRole.BUTTON, button("Lire un billet avec la caméra")).click();
        assertThat(page.getByText("La caméra n’est pas autorisée")).isVisible();
        typed(page, jeanne.humanCode().value());
        outcome(page, "PRESENT").waitFor();
    }

    private Page workshopPage(List<String> arguments) {
        var all = new ArrayList<>(List.of("--no-sandbox", "--autoplay-policy=no-user-gesture-required"));
        all.addAll(arguments);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(all));
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("fr-FR"))
                .newPage();
        page.setDefaultTimeout(20_000);
        page.navigate("http://localhost:" + port + "/ateliers/"
                + workshops.find(workshop).orElseThrow().reference());
        page.locator("input[name=username]").fill("camille.martin");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator(".login-submit").click();
        page.locator(".roster").waitFor();
        return page;
    }

    private static Path chromium() {
        return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    }

    private Ticket signUp(WorkshopId where, String... people) {
        return ((SignupResult.Confirmed) signups.signUp(TestData.party(where, people))).ticket();
    }

    private static Locator outcome(Page page, String outcome) {
        return page.locator(".outcome[data-outcome=" + outcome + "]");
    }

    private static Locator person(Page page, Ticket ticket) {
        return page.locator(".person[data-code='" + ticket.humanCode().value() + "']")
                .first();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void typed(Page page, String code) {
        page.locator(".check-in-code input").fill(code);
        page.locator(".check-in-code input").press("Enter");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** How a scanner and a machine were set up: which key of a keyboard makes a character, and what the machine reads. */
    private enum Layout {
        US_ON_US,
        US_ON_FRENCH,
        FRENCH_ON_FRENCH,
        FRENCH_ON_US
    }

    private static void scan(Page page, String code, Layout layout) {
        type(page, code, layout, 8, true);
    }

    /** Presses keys through the browser's own input, each so many milliseconds after the one before by the keys' clock. */
    private static void type(Page page, String text, Layout layout, int gapMillis, boolean enter) {
        CDPSession keys = page.context().newCDPSession(page);
        double at = System.currentTimeMillis() / 1000.0;
        for (var stroke : Keyboards.strokes(text, layout.name().startsWith("FRENCH"))) {
            at += gapMillis / 1000.0;
            press(keys, stroke.code(), stroke.key(layout.name().endsWith("FRENCH")), stroke.shift(), at);
        }
        if (enter) {
            press(keys, "Enter", "\r", false, at + gapMillis / 1000.0);
        }
        keys.detach();
    }

    private static void press(CDPSession keys, String code, String text, boolean shift, double at) {
        for (var type : List.of("keyDown", "keyUp")) {
            var event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("code", code);
            event.addProperty("key", text.equals("\r") ? "Enter" : text);
            event.addProperty("modifiers", shift ? 8 : 0);
            event.addProperty("timestamp", at);
            if (type.equals("keyDown")) {
                event.addProperty("text", text);
            }
            if (text.equals("\r")) {
                event.addProperty("windowsVirtualKeyCode", 13);
            }
            keys.send("Input.dispatchKeyEvent", event);
        }
    }
}
