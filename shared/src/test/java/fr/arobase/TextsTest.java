package fr.arobase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whatever is said in French is said in English. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(TextsRules.bundles(RESOURCES)).isPositive();
        assertThat(TextsRules.faults(RESOURCES)).isEmpty();
    }
}
