package fr.arobase.kiosk.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * Somebody who hears and does not see: the screen is black, and all they know is what was said. What they hear is taken
 * where the sound begins to play, and played sixteen times faster than people listen.
 */
final class Listener implements AutoCloseable {

    private static final String EARS = """
            window.heard = [];
            window.hushes = [];
            const play = HTMLMediaElement.prototype.play;
            HTMLMediaElement.prototype.play = function () { this.playbackRate = window.pace ?? 16; return play.call(this); };
            const pause = HTMLMediaElement.prototype.pause;
            HTMLMediaElement.prototype.pause = function () {
              if (!this.paused) window.hushes.push(performance.now());
              return pause.call(this);
            };
            addEventListener('says', e => window.heard.push(e.detail.words));
            addEventListener('DOMContentLoaded', () => {
              if (!window.sees) document.documentElement.style.opacity = '0';
            });
            """;

    private final BrowserContext context;
    private final Page page;
    private int from;

    Listener(BrowserContext context) {
        this.context = context;
        context.addInitScript(EARS);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** All that was said since the last answer, until these words were. */
    Listener hears(String words) {
        Awaitility.await().untilAsserted(() -> assertThat(unanswered()).anyMatch(said -> said.contains(words)));
        return this;
    }

    List<String> heard() {
        return ((List<?>) page.evaluate("() => window.heard ?? []"))
                .stream().map(Object::toString).toList();
    }

    private List<String> unanswered() {
        var heard = heard();
        return heard.subList(Math.min(from, heard.size()), heard.size());
    }

    void presses(String key) {
        from = heard().size();
        page.keyboard().press(key);
    }

    /** From one thing to the next by one key of the pad, listening, until these words are said. */
    Listener goesTo(String words, String key) {
        for (int i = 0; i < 60; i++) {
            presses(key);
            Awaitility.await().untilAsserted(() -> assertThat(unanswered()).isNotEmpty());
            if (unanswered()
                    .getFirst()
                    .toLowerCase(java.util.Locale.FRENCH)
                    .contains(words.toLowerCase(java.util.Locale.FRENCH))) {
                return this;
            }
        }
        throw new AssertionError("“" + words + "” is never said; heard: " + heard());
    }

    /** Goes there, and presses OK. */
    Listener chooses(String words) {
        goesTo(words, "ArrowDown");
        presses("Enter");
        return this;
    }

    /** By the keys of the screen, found by ear. */
    Listener spells(String name) {
        var last = "";
        for (var letter : name.split("")) {
            if (!letter.equals(last)) {
                key(letter);
            } else {
                page.waitForTimeout(320);
            }
            presses("Enter");
            last = letter;
        }
        return this;
    }

    private void key(String letter) {
        for (int i = 0; i < 60; i++) {
            presses("ArrowRight");
            Awaitility.await().untilAsserted(() -> assertThat(unanswered()).isNotEmpty());
            if (unanswered().getFirst().strip().equalsIgnoreCase(letter)) {
                return;
            }
        }
        throw new AssertionError("The key " + letter + " is never said; heard: " + heard());
    }

    @Override
    public void close() {
        context.close();
    }
}
