package fr.arobase.admin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whenever the demo is loaded, its workshops of the day are at an hour at which people come. */
class DemoDataTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T02:10, 2026-11-23T09:00, 2026-11-23T11:00",
        "2026-11-23T07:59, 2026-11-23T09:00, 2026-11-23T11:00",
        "2026-11-23T08:00, 2026-11-23T09:00, 2026-11-23T11:00",
        "2026-11-23T14:20, 2026-11-23T15:00, 2026-11-23T17:00",
        "2026-11-23T15:20, 2026-11-23T16:00, 2026-11-24T14:00",
        "2026-11-23T20:59, 2026-11-23T21:00, 2026-11-24T14:00",
        "2026-11-23T21:00, 2026-11-24T09:00, 2026-11-24T11:00",
        "2026-12-31T23:30, 2027-01-01T09:00, 2027-01-01T11:00"
    })
    void workshopsOfTheDayAreByDay(LocalDateTime loaded, LocalDateTime first, LocalDateTime second) {
        assertThat(DemoData.soon(loaded)).isEqualTo(first);
        assertThat(DemoData.after(first)).isEqualTo(second);
    }
}
