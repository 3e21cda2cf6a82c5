package fr.arobase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;

/** What every page of a journey must be when it is looked at: kept as a picture, and without a serious finding of axe. */
public final class Seen {

    private static final List<String> SERIOUS = List.of("serious", "critical");

    private Seen() {}

    /** Keeps a picture under {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        var options = new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED);
        try {
            page.screenshot(options);
        } catch (PlaywrightException busy) {
            // A loaded machine may fail to draw a page at the first try; nothing is proved by that.
            page.screenshot(options);
        }
    }

    /** No serious or critical finding, by the rules of WCAG 2.2 A and AA. */
    public static void accessible(Page page, String name) {
        var findings = new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(findings).as("axe on %s", name).isEmpty();
    }
}
