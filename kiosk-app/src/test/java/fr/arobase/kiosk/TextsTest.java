package fr.arobase.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.TextsRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is said in French is said in English, and what is said in Ukrainian and Arabic is what French says. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** The bars, the keys, the settings and the way through a page: nobody is lost in these, whatever they read. */
    private static final List<String> SHELL = List.of(
            "assistance", "attract", "handoff", "keyboard", "practice", "printing", "settings", "voice", "welcome");

    @Test
    void the_languages_say_the_same() {
        assertThat(TextsRules.bundles(RESOURCES)).isPositive();
        assertThat(TextsRules.faults(RESOURCES)).isEmpty();
    }

    @Test
    void the_shell_is_complete_in_four_languages() {
        for (var part : SHELL) {
            var bundle = RESOURCES.resolve("fr/arobase/kiosk/" + part + "/texts.properties");
            assertThat(TextsRules.missing(bundle, "uk")).as(part).isEmpty();
            assertThat(TextsRules.missing(bundle, "ar")).as(part).isEmpty();
        }
    }
}
