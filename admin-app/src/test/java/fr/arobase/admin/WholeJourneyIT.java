package fr.arobase.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import fr.arobase.FakeCamera;
import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import fr.arobase.workshop.WorkshopService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The heart of the job, from end to end, with both applications running: staff import a programme, a visitor signs up at a
 * kiosk, shows that very ticket to a camera, and the console counts them.
 */
@IntegrationTest(classes = AdminApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestData.class)
class WholeJourneyIT {

    private static final String PASSWORD = "un-mot-de-passe-de-test";
    private static final String REFERENCE = "PARCOURS-1";

    private static KioskProcess kiosk;

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

    @BeforeAll
    static void startTheKiosk(@TempDir Path data) throws IOException {
        kiosk = KioskProcess.start(data);
    }

    @AfterAll
    static void stopTheKiosk() {
        kiosk.close();
    }

    @BeforeEach
    void territoryAndAdvisor() throws SQLException {
        TestDatabase.clean();
        data.workshop(8);
        try (var connection = TestDatabase.connect();
                var statement = connection.prepareStatement("UPDATE staff_member SET password_hash = ?")) {
            statement.setString(1, passwords.encode(PASSWORD));
            statement.executeUpdate();
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_an_imported_programme_to_a_counted_attendance(Hand hand) throws Exception {
        try (var desk = Browser.start();
                var console = desk.visitor(Screen.DESK)) {
            var page = console.newPage();
            logIn(page, hand);
            importProgramme(page, hand);
            var code = signUpAtTheKiosk(desk, hand);

            page.navigate(address("/ateliers/" + REFERENCE));
            var person = page.locator(".person").first();
            assertThat(person).hasAttribute("data-state", "EXPECTED");
            assertThat(page.locator(".figure-present")).hasText("0");
            showToTheCamera(code, hand);
            var soon = new LocatorAssertions.HasAttributeOptions().setTimeout(3000);
            assertThat(person).hasAttribute("data-state", "PRESENT", soon);
            assertThat(page.locator(".figure-present")).hasText("1");
            Seen.picture(page, "whole-journey/5-counted");
            Seen.accessible(page, "the workshop's page");
        }
    }

    private void logIn(Page page, Hand hand) {
        page.navigate(address("/ateliers/import"));
        hand.types(page, "input[name=username]", "camille.martin");
        hand.types(page, "input[name=password]", PASSWORD);
        hand.presses(page, ".login-submit");
    }

    private void importProgramme(Page page, Hand hand) {
        var start = LocalDateTime.now(clock).plusMinutes(30);
        var file =
                "reference;course;venue;date;start;minutes;capacity;advisor;price\n%s;INTERNET;SDF-GOU;%s;%tR;120;8;camille.martin;FREE\n"
                        .formatted(REFERENCE, start.toLocalDate(), start);
        page.waitForFileChooser(() -> hand.presses(page, "vaadin-upload vaadin-button[slot=add-button]"))
                .setFiles(new FilePayload("programme.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Importer 1 atelier")).isVisible();
        Seen.accessible(page, "the import");
        hand.presses(page, "vaadin-button:has-text('Importer 1 atelier')");
        assertThat(page.getByText("Import terminé")).isVisible();
        Seen.picture(page, "whole-journey/1-imported");
        assertThat(workshops.findByReference(REFERENCE)).isPresent();
    }

    private String signUpAtTheKiosk(Browser browser, Hand hand) throws IOException, ReaderException {
        var workshop = workshops.findByReference(REFERENCE).orElseThrow();
        try (var visitor = browser.visitor(Screen.PORTRAIT)) {
            var page = visitor.newPage();
            page.navigate(kiosk.address("/borne"));
            hand.presses(page, "a.start.on-kiosk");
            presses(hand, page, "welcome", "service-ateliers");
            presses(hand, page, "signup.ways", "by-commune");
            presses(hand, page, "signup.communes", "commune-79135");
            presses(hand, page, "signup.list", "workshop-" + workshop.id());
            presses(hand, page, "signup.workshop", "sign-up");
            presses(hand, page, "signup.who", "who-1");
            onPage(page, "signup.name");
            hand.types(page, "#first-name", "Jeanne");
            hand.types(page, "#last-name", "Martin");
            presses(hand, page, "signup.name", "continue");
            presses(hand, page, "signup.contact", "contact-none");
            presses(hand, page, "signup.check", "confirm");
            onPage(page, "signup.ticket");
            Seen.picture(page, "whole-journey/2-ticket");
            return read(page.locator(".ticket-qr").first());
        }
    }

    /** What a camera sees in the code on the screen. */
    private static String read(Locator code) throws IOException, ReaderException {
        var image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private void showToTheCamera(String code, Hand hand) {
        var film = FakeCamera.arguments(FakeCamera.film(folder.resolve("ticket.y4m"), code));
        try (var browser = Browser.start(film.toArray(String[]::new));
                var visitor = browser.visitor(Screen.PORTRAIT)) {
            var page = visitor.newPage();
            page.navigate(kiosk.address("/borne"));
            hand.presses(page, "a.start.on-kiosk");
            presses(hand, page, "welcome", "service-pointage");
            assertThat(page.getByText("Bienvenue, Jeanne !")).isVisible();
            Seen.picture(page, "whole-journey/4-welcome");
        }
    }

    private static void presses(Hand hand, Page page, String pageId, String id) {
        onPage(page, pageId);
        hand.presses(page, "[id='" + id + "']");
    }

    private static void onPage(Page page, String pageId) {
        assertThat(page.locator("main[data-page='" + pageId + "']")).isVisible();
        page.waitForFunction(
                "() => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive && c.isActive())");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
