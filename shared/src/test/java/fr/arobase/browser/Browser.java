package fr.arobase.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A Chromium for a test class: the one of the machine, at {@code CHROMIUM} or where it usually is. Nothing is
 * downloaded. Each test opens a context of its own, as a visitor with nothing from before.
 */
public final class Browser implements AutoCloseable {

    /** The screens that every page is looked at on. */
    public enum Screen {
        /** 21.5 inches, standing. */
        PORTRAIT(1080, 1920, true, false),
        /** A small kiosk, lying. */
        LANDSCAPE(1280, 800, true, false),
        /** 21.5 inches, lying. */
        WIDE(1920, 1080, true, false),
        PHONE(390, 844, true, true),
        DESK(1440, 900, false, false);

        private final int width;
        private final int height;
        private final boolean touch;
        private final boolean mobile;

        Screen(int width, int height, boolean touch, boolean mobile) {
            this.width = width;
            this.height = height;
            this.touch = touch;
            this.mobile = mobile;
        }

        public boolean isPhone() {
            return mobile;
        }
    }

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(List<String> more) {
        // A server just started, on a machine with other things to do, takes its time over its first page.
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var arguments = new ArrayList<>(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
        arguments.addAll(more);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(arguments));
    }

    /** @param arguments more of Chromium's own, such as those of a fake camera */
    public static Browser start(String... arguments) {
        return new Browser(Arrays.asList(arguments));
    }

    /** A visitor who has never been here, in French. */
    public BrowserContext visitor(Screen screen) {
        return visitor(screen, "fr-FR");
    }

    public BrowserContext visitor(Screen screen, String locale) {
        var context = browser.newContext(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen.touch)
                .setIsMobile(screen.mobile)
                .setLocale(locale)
                .setTimezoneId("Europe/Paris"));
        context.setDefaultTimeout(20_000);
        return context;
    }

    /** A visitor whose browser keeps what browsers keep, in this folder. */
    public BrowserContext remembering(Path profile, Screen screen) {
        return remembering(profile, screen, executable());
    }

    /** @param program the browser, or what starts it */
    public BrowserContext remembering(Path profile, Screen screen, Path program) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(program)
                                .setTimeout(15_000)
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"))
                                .setViewportSize(screen.width, screen.height)
                                .setHasTouch(screen.touch)
                                .setLocale("fr-FR"));
    }

    /** The browser of this machine. */
    public static Path executable() {
        var named = System.getenv("CHROMIUM");
        return (named == null ? USUAL : List.of(named))
                .stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "No Chromium here: install it, or say where it is in CHROMIUM"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
