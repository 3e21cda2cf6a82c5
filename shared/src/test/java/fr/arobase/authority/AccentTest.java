package fr.arobase.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A colour is measured as WCAG says, and what is made of it can be read. */
class AccentTest {

    @Test
    void contrastsAreThoseOfWcag() {
        assertThat(of("#000000").on(of("#ffffff"))).isEqualTo(21, within(0.001));
        assertThat(of("#767676").on(of("#ffffff"))).isEqualTo(4.54, within(0.01));
        assertThat(of("#0f5257").on(of("#ffffff"))).isEqualTo(8.95, within(0.1));
        assertThat(of("#ffffff").on(of("#000000"))).isEqualTo(21, within(0.001));
    }

    @Test
    void paperIsTheHarderGround() {
        var onWhiteOnly = of("#595959");
        assertThat(onWhiteOnly.on(of("#ffffff"))).isGreaterThan(7);
        assertThat(onWhiteOnly.contrast()).isLessThan(7);
        assertThat(onWhiteOnly.passes()).isFalse();
        assertThat(Accent.STANDARD.passes()).isTrue();
    }

    @Test
    void anyColourHasADarkerOneThatPassesAndWhatIsMadeOfItIsRead() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var chosen = new Accent(random.nextInt(0x1000000));
            var passing = chosen.passing();
            assertThat(passing.contrast()).as(chosen.hex()).isGreaterThanOrEqualTo(7);
            if (chosen.passes()) {
                assertThat(passing).isEqualTo(chosen);
            } else {
                assertThat(passing.contrast()).as("near to 7: " + chosen.hex()).isLessThan(7.8);
            }
            assertThat(passing.strong().contrast()).isGreaterThanOrEqualTo(7);
            assertThat(passing.on(passing.tint())).as("on its tint").isGreaterThanOrEqualTo(4.5);
            assertThat(of("#14213d").on(passing.tint())).as("ink on tint").isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void onlyAColourIsRead() {
        assertThat(Accent.of("#0F5257")).contains(Accent.STANDARD);
        assertThat(Accent.of("0F5257")).isEmpty();
        assertThat(Accent.of("red;}")).isEmpty();
    }

    @Test
    void theDarkLooksKeepTheirOwn() {
        assertThat(Accent.STANDARD.stylesheet()).isEmpty();
        assertThat(of("#7a1f2b").stylesheet())
                .startsWith(":root:not([data-look]),[data-look='light']{")
                .contains("--accent:#7a1f2b;");
    }

    private static Accent of(String hex) {
        return Accent.of(hex).orElseThrow();
    }
}
