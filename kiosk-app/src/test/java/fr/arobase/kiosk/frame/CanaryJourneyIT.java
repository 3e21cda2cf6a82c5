package fr.arobase.kiosk.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.kiosk.ATerminal;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.terminal.Machine.PaperState;
import fr.arobase.terminal.Machine.PrinterState;
import fr.arobase.terminal.Printer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A name that nobody else has is typed, heard, printed, and half signed up at a terminal; then the visit ends. It must be
 * nowhere: not in the browser's folder on the disk, the page, the history, the papers, the voice's folder, nor the log.
 */
@ExtendWith(OutputCaptureExtension.class)
@IntegrationTest(
        classes = {KioskApplication.class, ATerminal.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class CanaryJourneyIT {

    private static final String CANARY = "Canarissime";
    private static Browser browser;

    @Autowired
    ATerminal aTerminal;

    @Value("${arobase.data:data}")
    Path data;

    @LocalServerPort
    int port;

    @TempDir
    Path profile;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void nothingOfAVisitorStays(CapturedOutput log) throws Exception {
        var planned = KioskProgramme.begin();
        var terminal = aTerminal.with(Printer.STRIP);
        aTerminal.says(terminal, PrinterState.READY, PaperState.ENOUGH);
        try (var context = browser.remembering(profile, Screen.PORTRAIT)) {
            var page = context.pages().getFirst();
            page.navigate(address("/borne/enroler"));
            page.locator("#code").fill(aTerminal.code(terminal));
            page.locator("#enrol").tap();
            page.waitForURL(address("/borne"));
            page.navigate(address("/borne/atelier/" + planned.open()));
            page.locator("#sign-up").tap();
            page.locator("#who-1").tap();
            page.locator("#first-name").fill("Jeanne");
            page.locator("#last-name").fill(CANARY);
            page.locator("#continue").tap();
            page.locator("#contact-none").tap();
            assertThat(page.locator("main")).containsText(CANARY);
            hearItAll(page);
            page.locator("#call").dispatchEvent("click");
            page.locator("#to-paper").dispatchEvent("click");
            page.locator("#print").dispatchEvent("click");
            assertThat(page.locator("main[data-page='printing']")).isVisible();
            assertThat(TestProgramme.number("SELECT COUNT(*) FROM print_job WHERE content IS NOT NULL"))
                    .isEqualTo(1);
            page.locator("#end").dispatchEvent("click");
            page.waitForURL(address("/borne"));

            assertThat(page.content()).doesNotContain(CANARY);
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("caches.keys().then(k => k.length)")).isEqualTo(0);
            assertThat(page.evaluate("indexedDB.databases().then(d => d.length)"))
                    .isEqualTo(0);
            assertThat(context.cookies()).extracting(cookie -> cookie.name).containsExactly("arobase-terminal");
            page.goBack();
            assertThat(page.content()).doesNotContain(CANARY);
            page.navigate(address("/borne"));
        }
        assertThat(holding(profile, CANARY)).as("the browser's folder").isEmpty();
        Awaitility.await().untilAsserted(() -> assertThat(
                        TestProgramme.number("SELECT COUNT(*) FROM print_job WHERE content IS NOT NULL"))
                .isZero());
        assertThat(holding(data.resolve("speech"), CANARY)).isEmpty();
        assertThat(log.getAll()).doesNotContain(CANARY);
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM attendee")).isZero();
    }

    /** A search that finds nothing proves nothing, unless it finds what is there. */
    @Test
    void theSearchFindsANameThatAPageKeeps() throws Exception {
        try (var context = browser.remembering(profile, Screen.PORTRAIT)) {
            var page = context.pages().getFirst();
            page.navigate(address("/borne"));
            page.evaluate("name => localStorage.setItem('name', name)", CANARY);
            page.navigate(address("/borne/accueil?nom=" + CANARY));
            page.locator("main h1").waitFor();
        }
        assertThat(holding(profile, CANARY)).isNotEmpty();
    }

    private static void hearItAll(Page page) {
        page.locator("#listen").tap();
        page.locator("#voice-aloud").tap();
        page.waitForFunction("() => document.querySelector('arobase-voice').told.lines.some(l => l.isPrivate)");
        var answers = (List<?>) page.evaluate("""
                () => { const voice = document.querySelector('arobase-voice');
                  return Promise.all(voice.told.lines.map((_, i) =>
                    fetch(`${voice.getAttribute('src')}?page=${voice.told.number}&line=${i}`).then(a => a.status))); }""");
        assertThat(answers).as("the name was really said").isNotEmpty().allMatch(Integer.valueOf(200)::equals);
    }

    /** The files that hold these letters, as bytes or as the two-byte letters that browsers store. */
    private static List<Path> holding(Path folder, String name) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, name))
                    .toList();
        }
    }

    private static boolean holds(Path file, String name) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(name)
                    || bytes.contains(
                            new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
