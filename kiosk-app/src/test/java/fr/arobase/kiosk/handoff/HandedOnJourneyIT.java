package fr.arobase.kiosk.handoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.assistance.Answer;
import fr.arobase.assistance.AssistanceService;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.kiosk.Visitor;
import java.io.ByteArrayInputStream;
import java.net.URI;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor goes on by phone, at another kiosk, or with somebody of the team. */
@IntegrationTest(classes = KioskApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class HandedOnJourneyIT {

    private static Browser browser;

    @Autowired
    AssistanceService assistance;

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
    }

    @Test
    void whatWasBegunGoesOnByPhoneAndTheKioskForgetsIt() throws Exception {
        try (var kiosk = visitor(Screen.PORTRAIT);
                var phone = visitor(Screen.PHONE)) {
            begin(kiosk);
            kiosk.sets("size");
            kiosk.taps("call");
            kiosk.sees("help").taps("to-phone");
            kiosk.sees("handoff.phone");
            var read = URI.create(read(kiosk.page().locator(".handoff-qr img")));
            assertThat(read.toString()).doesNotContain("Jeanne", "Canari");
            phone.open(address(read.getPath()));
            phone.sees("signup.name");
            assertThat(phone.page().locator("#first-name")).hasValue("Jeanne");
            assertThat(phone.page().locator("#last-name")).hasValue("Canari");
            assertThat(phone.page().locator("arobase-frame")).hasAttribute("size", "large");
            kiosk.page().waitForURL(address("/borne/telephone"));
            assertThat(kiosk.page().locator("#taken h1")).hasText("C’est sur votre téléphone");
            kiosk.look("on-phone");
            kiosk.open(address("/borne/inscription/nom"));
            kiosk.sees("signup.ways");
        }
    }

    @Test
    void aSlipIsTakenUpAtAnotherKioskOnce() {
        String code;
        try (var kiosk = visitor(Screen.LANDSCAPE)) {
            begin(kiosk);
            kiosk.taps("call");
            kiosk.sees("help").taps("to-paper");
            kiosk.sees("handoff.paper");
            code = String.join(" ", kiosk.page().locator(".ticket-code span").allTextContents());
            kiosk.taps("paper-done");
            kiosk.page().waitForURL(address("/borne"));
        }
        try (var other = visitor(Screen.LANDSCAPE)) {
            resume(other, code);
            other.sees("signup.name");
            assertThat(other.page().locator("#last-name")).hasValue("Canari");
            resume(other, code);
            assertThat(other.page().locator("#problems")).containsText("déjà servi");
            other.look("handoff.resume-used");
        }
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM handoff WHERE LENGTH(sealed) = 0"))
                .isEqualTo(1);
    }

    @Test
    void whoComesToTheDeskSaysANumberAndRepeatsNothing() {
        try (var kiosk = visitor(Screen.PORTRAIT);
                var desk = browser.visitor(Screen.DESK)) {
            begin(kiosk);
            kiosk.taps("call");
            kiosk.sees("help").taps("to-desk");
            kiosk.sees("handoff.desk");
            var call = assistance.open().getFirst();
            assertThat(kiosk.page().locator("h1")).containsText(String.valueOf(call.deskNumber()));
            // Looked at twice, it is the same number and the same call.
            kiosk.page().reload();
            assertThat(kiosk.page().locator("h1")).containsText(String.valueOf(call.deskNumber()));
            kiosk.taps("desk-done");
            kiosk.page().waitForURL(address("/borne"));
            assertThat(assistance.open()).as("the visitor is on their way").hasSize(1);

            var page = desk.newPage();
            page.navigate(address("/reprendre/" + call.resume().text()));
            assertThat(page.locator("main[data-page='signup.name']")).isVisible();
            assertThat(page.locator("#first-name")).hasValue("Jeanne");
            assertThat(page.locator("#last-name")).hasValue("Canari");
        }
        try (var again = browser.visitor(Screen.DESK)) {
            var page = again.newPage();
            page.navigate(address(
                    "/reprendre/" + assistance.open().getFirst().resume().text()));
            assertThat(page.locator("#problems")).containsText("déjà servi");
        }
        assistance.close(assistance.open().getFirst().id());
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM assistance_call WHERE resume IS NOT NULL"))
                .isZero();
    }

    @Test
    void whoThinksBetterOfTheDeskIsNotExpectedThere() {
        try (var kiosk = visitor(Screen.LANDSCAPE)) {
            begin(kiosk);
            kiosk.taps("call");
            kiosk.sees("help").taps("to-desk");
            kiosk.sees("handoff.desk").taps("back");
            kiosk.sees("help");
            assertThat(assistance.open()).isEmpty();
        }
    }

    @Test
    void somebodyIsCalledAndTheirAnswerIsReadAtTheKiosk() {
        try (var kiosk = visitor(Screen.PORTRAIT)) {
            begin(kiosk);
            call(kiosk);
            var call = assistance.open().getFirst();
            assertThat(call.page()).isEqualTo("signup.name");
            assistance.answer(call.id(), Answer.IN_3_MINUTES);
            assertThat(kiosk.page().locator("h1")).hasText("J’arrive dans 3 minutes");
            kiosk.look("assistance.answered");
            assertThat(awake(kiosk)).isPositive();
            kiosk.taps("called-back");
            kiosk.sees("signup.name");
            assertThat(awake(kiosk)).isPositive();
            assertThat(kiosk.page().locator("#first-name")).hasValue("Jeanne");
            kiosk.taps("call");
            kiosk.sees("help").taps("call-here");
            kiosk.sees("assistance.called");
            assistance.close(call.id());
            assertThat(kiosk.page().locator("h1")).hasText("Votre demande d’aide est terminée");
            assertThat(awake(kiosk)).isZero();
        }
    }

    @Test
    void whoLeavesCallsNobodyAnyMore() {
        try (var kiosk = visitor(Screen.LANDSCAPE)) {
            begin(kiosk);
            call(kiosk);
            kiosk.taps("end");
            kiosk.page().waitForURL(address("/borne"));
            Awaitility.await().untilAsserted(() -> assertThat(assistance.open()).isEmpty());
        }
    }

    @Test
    void howOneLikesThePagesTravelsOnTheTicketAndOneTapTakesItBack() {
        String code;
        try (var kiosk = visitor(Screen.PORTRAIT)) {
            begin(kiosk);
            kiosk.sets("size");
            kiosk.sets("look");
            kiosk.taps("continue");
            kiosk.sees("signup.contact").taps("contact-none");
            kiosk.sees("signup.check").taps("confirm");
            kiosk.sees("signup.ticket").taps("comfort-keep");
            assertThat(kiosk.page().locator("main")).containsText("Vos réglages sont gardés");
            code = String.join(" ", kiosk.page().locator(".ticket-code span").allTextContents());
        }
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup WHERE comfort LIKE 'fr,LARGE,DARK,%'"))
                .isEqualTo(1);
        try (var other = visitor(Screen.LANDSCAPE)) {
            other.open(address("/borne/billet"));
            other.sees("ticket.code");
            other.page().locator("#code").fill(code);
            other.taps("find");
            other.sees("ticket.show");
            assertThat(other.page().locator("arobase-frame")).hasAttribute("size", "large");
            assertThat(other.page().locator("arobase-frame")).hasAttribute("look", "dark");
            other.taps("comfort-undo");
            assertThat(other.page().locator("arobase-frame")).hasAttribute("size", "standard");
            assertThat(other.page().locator("arobase-frame")).hasAttribute("look", "light");
        }
    }

    private void begin(Visitor visitor) {
        visitor.open(address("/borne/atelier/" + planned.open()));
        visitor.sees("signup.workshop").taps("sign-up");
        visitor.sees("signup.who").taps("who-1");
        visitor.sees("signup.name");
        visitor.page().locator("#first-name").fill("Jeanne");
        visitor.page().locator("#last-name").fill("Canari");
        visitor.settled();
    }

    private void call(Visitor visitor) {
        visitor.taps("call");
        visitor.sees("help").taps("call-here");
        visitor.sees("assistance.need").taps("need-understanding");
        visitor.sees("assistance.called");
    }

    private void resume(Visitor visitor, String code) {
        visitor.open(address("/borne/reprendre"));
        visitor.sees("handoff.resume");
        visitor.page().locator("#code").fill(code);
        visitor.taps("resume");
    }

    private static long awake(Visitor visitor) {
        return Long.parseLong(visitor.page().locator("arobase-frame").getAttribute("awake"));
    }

    private static String read(Locator picture) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private Visitor visitor(Screen screen) {
        return new Visitor(browser.visitor(screen), screen, "handed-on");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
