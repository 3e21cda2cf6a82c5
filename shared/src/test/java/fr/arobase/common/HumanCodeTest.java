package fr.arobase.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A code that is misheard or mistyped is noticed before anybody looks for it. */
class HumanCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final Random random = new Random(20270112);

    @Test
    void everyWrongCharacterIsNoticed() {
        for (int n = 0; n < 200; n++) {
            var code = HumanCode.random(random).value();
            for (int i = 0; i < code.length(); i++) {
                for (char wrong : ALPHABET.toCharArray()) {
                    if (wrong != code.charAt(i)) {
                        var typed = code.substring(0, i) + wrong + code.substring(i + 1);
                        assertThat(HumanCode.read(typed))
                                .as(code + " typed " + typed)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void everyTwoNeighboursSwappedAreNoticed() {
        for (int n = 0; n < 1000; n++) {
            var code = HumanCode.random(random).value();
            for (int i = 0; i + 1 < code.length(); i++) {
                if (code.charAt(i) != code.charAt(i + 1)) {
                    var typed = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                    assertThat(HumanCode.read(typed))
                            .as(code + " typed " + typed)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void howPeopleWriteItDoesNotMatter() {
        for (int n = 0; n < 200; n++) {
            var code = HumanCode.random(random);
            var value = code.value();
            for (var typed : new String[] {
                value,
                code.grouped(),
                value.toLowerCase(),
                " " + value.substring(0, 4) + "-" + value.substring(4) + " ",
                value.replace('0', 'O').replace('1', 'I'),
                value.replace('0', 'o').replace('1', 'l'),
                String.join(" ", value.split(""))
            }) {
                assertThat(HumanCode.read(typed)).as(typed).contains(code);
            }
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (var typed : new String[] {"", "1234", "123456789", "UUUUUUUU", "éééééééé", "ZZZZZZZZ"}) {
            assertThat(HumanCode.read(typed)).as(typed).isEmpty();
        }
    }
}
