package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.common.Texts;
import org.junit.jupiter.api.Test;

class CodeSpellingTest {

    @Test
    void eachGroupIsALineAndEachLetterAName() {
        assertThat(CodeSpelling.lines("P3K7 9XQ2", Texts.FRENCH))
                .containsExactly(
                        "P\u00a0comme\u00a0Paul, 3, K\u00a0comme\u00a0Kléber, 7",
                        "9, X\u00a0comme\u00a0Xavier, Q\u00a0comme\u00a0Quentin, 2");
        assertThat(CodeSpelling.lines("P3K7 9XQ2", Texts.ENGLISH))
                .containsExactly(
                        "P\u00a0as\u00a0in\u00a0Papa, 3, K\u00a0as\u00a0in\u00a0Kilo, 7",
                        "9, X\u00a0as\u00a0in\u00a0X-ray, Q\u00a0as\u00a0in\u00a0Quebec, 2");
    }

    @Test
    void everyLetterHasANameThatBeginsWithIt() {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            for (var locale : new java.util.Locale[] {Texts.FRENCH, Texts.ENGLISH}) {
                var name = Texts.get(CodeSpelling.class, locale, "spell." + letter);
                var plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
                assertThat(plain).startsWith(String.valueOf(letter));
            }
        }
    }
}
