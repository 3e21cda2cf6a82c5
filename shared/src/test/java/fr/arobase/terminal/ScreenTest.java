package fr.arobase.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from where a screen stands, and from when its place is open. */
class ScreenTest {

    @Test
    void millimetresFollowFromTheGeometry() {
        assertThat(new Screen(1080, 1920, 21.5, 600, 800).pxPerMm()).isCloseTo(4.03, within(0.01));
        assertThat(new Screen(1280, 800, 10.1, 500, 900).pxPerMm()).isCloseTo(5.88, within(0.01));
    }

    @Test
    void theReachEndsTwelveHundredMillimetresAboveTheFloor() {
        assertThat(new Screen(1080, 1920, 21.5, 600, 800).reachableMm()).isEqualTo(400);
        assertThat(new Screen(1280, 800, 10.1, 500, 900).reachableMm()).isCloseTo(136, within(1.0));
        assertThat(new Screen(1280, 800, 10.1, 500, 1300).reachableMm()).isZero();
    }

    @Test
    void hoursAreInOrderAndBelongToADay() {
        assertThat(OpeningHours.isDay("")).isTrue();
        assertThat(OpeningHours.isDay("09:00-12:30 14:00-18:00")).isTrue();
        assertThat(OpeningHours.isDay("14:00-18:00 09:00-12:30")).isFalse();
        assertThat(OpeningHours.isDay("9h-12h")).isFalse();
        assertThat(OpeningHours.isDay("09:00-25:00")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours(List.of("09:00-12:00")));
    }

    @Test
    void aClosedTerminalSaysWhenItOpens() {
        var hours = new OpeningHours(List.of("09:00-12:30 14:00-18:00", "", "", "", "", "", ""));
        var monday = LocalDateTime.of(2027, 1, 4, 10, 0);
        assertThat(hours.isOpen(monday)).isTrue();
        assertThat(hours.nextOpening(monday)).isEmpty();
        assertThat(hours.nextOpening(monday.withHour(13))).contains(monday.withHour(14));
        assertThat(hours.nextOpening(monday.withHour(18)))
                .contains(monday.plusDays(7).withHour(9));
        assertThat(OpeningHours.ALWAYS.isOpen(monday.withHour(3))).isTrue();
    }
}
