package fr.arobase.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import java.util.List;
import java.util.Map;

/** Somebody at a kiosk or a phone: what they touch, type and see. Each new page is pictured, checked by axe and measured. */
public final class Visitor implements AutoCloseable {

    private static final double PX_PER_MM = 4.03;

    private final BrowserContext context;
    private final Page page;
    private final Screen screen;
    private final String story;
    private int step;

    public Visitor(BrowserContext context, Screen screen, String story) {
        this.context = context;
        this.page = context.newPage();
        this.screen = screen;
        this.story = story;
    }

    public Page page() {
        return page;
    }

    public Screen screen() {
        return screen;
    }

    public BrowserContext context() {
        return context;
    }

    public void open(String address) {
        page.navigate(address);
    }

    /** Waits until this page is on the screen, then looks at it. */
    public Visitor sees(String pageId) {
        assertThat(page.locator("main[data-page='" + pageId + "']")).isVisible();
        settled();
        look(pageId);
        return this;
    }

    /** Waits until the server has nothing more to say. */
    public void settled() {
        page.waitForFunction(
                "() => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive && c.isActive())");
    }

    public void look(String pageId) {
        var name =
                story + "-" + screen.name().toLowerCase(java.util.Locale.ROOT) + "/%02d-%s".formatted(++step, pageId);
        Seen.picture(page, name);
        Seen.accessible(page, name);
        nothingIsCut(name);
        if (!screen.isPhone()) {
            targetsAreLarge(name);
        }
    }

    /** By a finger. */
    public Visitor taps(String id) {
        page.locator("[id='" + id + "']").tap();
        return this;
    }

    /** One touch of a setting, then back to the page. */
    public Visitor sets(String setting) {
        settled();
        taps("settings");
        var button = page.locator("[id='setting-" + setting + "']");
        button.waitFor();
        settled();
        var before = button.textContent();
        button.tap();
        assertThat(button).not().hasText(before);
        taps("settings-done");
        assertThat(page.locator("main:not([data-page='settings'])")).isVisible();
        settled();
        return this;
    }

    /** By the keys of the screen, one after the other. */
    public Visitor typesOnScreen(String field, String text) {
        page.locator("[id='" + field + "']").tap();
        var keyboard = page.locator("arobase-keyboard");
        var last = "";
        for (var c : text.split("")) {
            var label = c.equals(" ") ? keyboard.getAttribute("text-space") : c;
            if (label.equals(last)) {
                // As a hand does: the same key again takes a moment.
                page.waitForTimeout(320);
            }
            var key = key(keyboard, label);
            if (key.count() == 0 && !label.equals(label.toLowerCase(java.util.Locale.ROOT))) {
                keyboard.locator("[data-key='" + keyboard.getAttribute("text-capitals") + "']")
                        .tap();
            } else if (key.count() == 0
                    && key(keyboard, label.toUpperCase(java.util.Locale.ROOT)).count() > 0) {
                keyboard.locator("[data-key='" + keyboard.getAttribute("text-capitals-on") + "']")
                        .tap();
            } else if (key.count() == 0) {
                keyboard.locator("[data-key='" + keyboard.getAttribute("text-accents") + "']")
                        .tap();
            }
            key.tap();
            last = label;
        }
        return this;
    }

    private static Locator key(Locator keyboard, String label) {
        return keyboard.locator("[data-key=\"" + label + "\"]");
    }

    /** By a real keyboard, in the field that has the focus. */
    public Visitor types(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Tab after tab until this element has the focus, then Enter: no finger, no mouse. */
    public Visitor tabsTo(String id) {
        for (int i = 0; i < 80; i++) {
            if (id.equals(page.evaluate("document.activeElement?.id"))) {
                assertThat((Boolean) page.evaluate("(() => { const s = getComputedStyle(document.activeElement);"
                                + " return parseFloat(s.outlineWidth) >= 3 && s.outlineStyle !== 'none'; })()"))
                        .as("the focus on %s is seen", id)
                        .isTrue();
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(id + " cannot be reached by the keyboard");
    }

    public Visitor enters(String id) {
        tabsTo(id);
        page.keyboard().press("Enter");
        return this;
    }

    private void nothingIsCut(String name) {
        var wide = (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
        assertThat(wide).as("%s scrolls sideways", name).isFalse();
        var cut = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('button, a.button, h1, dd')]
                  .filter(e => e.offsetParent !== null && (e.scrollWidth > e.clientWidth + 2 && e.clientWidth > 0))
                  .map(e => e.id + ' ' + e.textContent.trim())""");
        assertThat(cut).as("%s cuts words", name).isEmpty();
        var touching = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.bar-button span')].filter(e => e.offsetParent !== null)
                  .filter(e => { const words = e.getBoundingClientRect(), button = e.parentElement.getBoundingClientRect();
                    return words.left < button.left + 4 || words.right > button.right - 4; })
                  .map(e => e.textContent)""");
        assertThat(touching)
                .as("%s has words that touch the edge of their button", name)
                .isEmpty();
    }

    /** Keys, and the two buttons beside a long page, 15 mm, all else 20 mm; nothing nearer than 3 mm to its neighbour. */
    @SuppressWarnings("unchecked")
    private void targetsAreLarge(String name) {
        var targets = (List<Map<String, Object>>) page.evaluate("""
                () => [...document.querySelectorAll('arobase-frame button, arobase-frame input, arobase-frame a.button')]
                  .filter(e => e.offsetParent !== null && e.type !== 'checkbox')
                  .map(e => { const r = e.getBoundingClientRect();
                    return {what: e.id || e.dataset.key, key: e.classList.contains('key') || !!e.closest('arobase-scroll'), w: r.width, h: r.height}; })""");
        for (var target : targets) {
            var least = (Boolean.TRUE.equals(target.get("key")) ? 15 : 20) * PX_PER_MM - 0.6;
            assertThat(((Number) target.get("h")).doubleValue())
                    .as("height of %s on %s", target.get("what"), name)
                    .isGreaterThanOrEqualTo(least);
            assertThat(((Number) target.get("w")).doubleValue())
                    .as("width of %s on %s", target.get("what"), name)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
