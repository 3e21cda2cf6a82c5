package fr.arobase.kiosk.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final RateLimit limit = RateLimit.of(3, Duration.ofHours(1));

    @Test
    void soManyTimesAndNoMore() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.tryFor("somebody")).isTrue();
        }
        assertThat(limit.tryFor("somebody")).isFalse();
        assertThat(limit.waitFor("somebody")).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20));
    }

    @Test
    void lookingCostsNothing() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.isLeftFor("somebody")).isTrue();
        }
        for (int i = 0; i < 3; i++) {
            limit.tryFor("somebody");
        }
        assertThat(limit.isLeftFor("somebody")).isFalse();
    }

    @Test
    void eachHasTheirOwn() {
        for (int i = 0; i < 4; i++) {
            limit.tryFor("somebody");
        }
        assertThat(limit.tryFor("somebody else")).isTrue();
    }
}
