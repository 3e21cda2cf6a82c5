package fr.arobase.kiosk.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import fr.arobase.IntegrationTest;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The installed browser in the grip of the policy that terminals get: the policy stands where Debian's browser looks for
 * it, in a file system that only this browser sees. Two keys shut out every tool that drives a browser, this test's
 * included, so they are left out but where it is shown that they do.
 */
@IntegrationTest(classes = KioskApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PolicyJourneyIT {

    private static final Path TEMPLATE = Path.of("../deploy/terminal/etc/policy.json.in");
    private static final Path DEBIANS = Path.of("/usr/lib/chromium/chromium");
    private static final List<String> SHUT_OUT_TOOLS = List.of("DeveloperToolsAvailability", "RemoteDebuggingAllowed");

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @TempDir
    Path machine;

    @Test
    void everyKeyOfThePolicyIsKnownToTheInstalledBrowser() throws Exception {
        var keys = new TreeSet<String>();
        policy().propertyNames().forEach(keys::add);
        assertThat(keys).hasSizeGreaterThan(40);
        keys.add("NoSuchKeyOfAPolicy");
        assertThat(unknown(keys)).containsExactly("NoSuchKeyOfAPolicy");
    }

    @Test
    void theBrowserOpensOurPagesAndNothingElse() throws Exception {
        var planned = KioskProgramme.begin();
        try (var browser = Browser.start();
                var context = browser.remembering(machine.resolve("profile"), Screen.PORTRAIT, gripped(false))) {
            var page = context.pages().getFirst();
            page.navigate(address("/borne"));
            page.locator("a.start.on-kiosk").tap();
            assertThat(page.locator("main[data-page='welcome']")).isVisible();
            page.navigate(address("/borne/atelier/" + planned.open()));
            page.locator("#sign-up").tap();
            page.locator("#who-1").tap();
            assertThat(page.locator("#first-name")).isVisible();
            // The camera is ours without a question, and nobody else's.
            assertThat(page.evaluate("navigator.permissions.query({ name: 'camera' }).then(p => p.state)"))
                    .isEqualTo("granted");
            assertThat(page.evaluate("navigator.permissions.query({ name: 'geolocation' }).then(p => p.state)"))
                    .isEqualTo("denied");
            for (var elsewhere : elsewhere()) {
                assertThat(opens(context, elsewhere)).as(elsewhere).isFalse();
            }
            page.navigate(address("/borne"));
            assertThat(page.locator("a.start.on-kiosk")).isVisible();
        }
    }

    /** Without the policy these open: what the test above sees is the policy's doing. */
    @Test
    void withoutThePolicyTheSameBrowserOpensThem() throws Exception {
        KioskProgramme.begin();
        try (var browser = Browser.start();
                var context = browser.remembering(machine.resolve("free"), Screen.PORTRAIT, Browser.executable())) {
            assertThat(opens(context, "chrome://version")).isTrue();
            assertThat(opens(context, "http://127.0.0.1:" + port + "/borne")).isTrue();
            assertThat(opens(context, machineFile())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noToolDrivesABrowserInItsGrip(boolean whole) {
        try (var browser = Browser.start()) {
            if (whole) {
                assertThatThrownBy(() -> browser.remembering(machine.resolve("profile"), Screen.PORTRAIT, gripped(true))
                                .close())
                        .isInstanceOf(PlaywrightException.class);
            } else {
                browser.remembering(machine.resolve("profile"), Screen.PORTRAIT, gripped(false))
                        .close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> elsewhere() throws IOException {
        return List.of(
                machineFile(),
                "chrome://version",
                "chrome://settings",
                "chrome://policy",
                "chrome://flags",
                "view-source:" + address("/borne"),
                "http://127.0.0.1:" + port + "/borne",
                "data:text/html,<h1>free</h1>");
    }

    private String machineFile() throws IOException {
        return Files.writeString(machine.resolve("a.html"), "<h1>a file</h1>")
                .toUri()
                .toString();
    }

    private static boolean opens(BrowserContext context, String address) {
        Page page = context.newPage();
        try {
            page.navigate(address);
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            return !page.url().startsWith("chrome-error:") && !page.content().contains("ERR_BLOCKED_BY_ADMINISTRATOR");
        } catch (PlaywrightException blocked) {
            return false;
        } finally {
            page.close();
        }
    }

    /** Those that the browser's own program does not have the name of. */
    private static List<String> unknown(TreeSet<String> keys) throws Exception {
        var program = Files.isExecutable(DEBIANS) ? DEBIANS : Browser.executable();
        var unknown = new ArrayList<String>();
        for (var key : keys) {
            var grep = new ProcessBuilder("grep", "-aqF", key, program.toString()).start();
            if (grep.waitFor() != 0) {
                unknown.add(key);
            }
        }
        return unknown;
    }

    private ObjectNode policy() throws IOException {
        return (ObjectNode) json.readTree(Files.readString(TEMPLATE).replace("@ORIGIN@", address("")));
    }

    /** @param whole with the keys that shut out tools too */
    private Path gripped(boolean whole) throws IOException {
        var policy = policy();
        if (!whole) {
            SHUT_OUT_TOOLS.forEach(policy::remove);
        }
        var file = Files.writeString(machine.resolve("borne.json"), json.writeValueAsString(policy));
        var start = machine.resolve("gripped.sh");
        Files.writeString(start, """
                #!/bin/sh
                exec unshare --map-root-user --mount sh -c '
                    mount -t tmpfs none /etc/chromium &&
                    mkdir -p /etc/chromium/policies/managed &&
                    cp "$0" /etc/chromium/policies/managed/ &&
                    exec "$@"' "%s" "%s" "$@"
                """.formatted(file, Browser.executable()), StandardCharsets.UTF_8);
        return Files.setPosixFilePermissions(start, PosixFilePermissions.fromString("rwx------"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
