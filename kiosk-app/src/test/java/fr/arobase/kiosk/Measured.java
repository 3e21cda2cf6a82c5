package fr.arobase.kiosk;

import com.microsoft.playwright.Page;
import fr.arobase.browser.Browser.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Measures the page that is open, in the looks, sizes and zones that a visitor may choose: letters and targets in
 * millimetres, gaps, contrasts, nothing cut, nothing out of reach. What is wrong is told in words.
 */
public final class Measured {

    private static final String SCRIPT = script();
    private static final List<String> LOOKS = List.of("light", "dark", "contrast");

    private Measured() {}

    /**
     * In every look, at the standard and at the largest letters; on the other screens at the largest only: colours are the
     * same there, room is not. Axe's rules that depend on a look are asked again; the page as it first stands was asked them
     * all.
     */
    public static List<String> everyLook(Page page, String name, Screen screen) {
        var sizes = screen == Screen.PORTRAIT ? List.of("standard", "very-large") : List.of("very-large");
        return check(page, name, sizes, LOOKS, List.of("whole"), true);
    }

    /** In every size, on the whole screen and in the low zone. */
    public static List<String> everySize(Page page, String name) {
        return check(
                page,
                name,
                List.of("standard", "large", "very-large"),
                List.of("light"),
                List.of("whole", "low"),
                false);
    }

    private static List<String> check(
            Page page, String name, List<String> sizes, List<String> looks, List<String> zones, boolean withAxe) {
        var faults = (List<?>)
                page.evaluate(SCRIPT, Map.of("sizes", sizes, "looks", looks, "zones", zones, "withAxe", withAxe));
        return faults.stream().map(fault -> name + ", " + fault).toList();
    }

    private static String script() {
        try (var file = Measured.class.getResourceAsStream("/measured.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
