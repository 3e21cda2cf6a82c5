package fr.arobase.workshop.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidayTest {

    /** Dates published by the ephemerides of the Institut de mécanique céleste. */
    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void easter(int year, LocalDate expected) {
        assertThat(PublicHoliday.easter(year)).isEqualTo(expected);
    }

    @Test
    void movable_feasts_follow_easter() {
        assertThat(PublicHoliday.on(LocalDate.of(2027, 3, 29))).contains(PublicHoliday.EASTER_MONDAY);
        assertThat(PublicHoliday.on(LocalDate.of(2027, 5, 6))).contains(PublicHoliday.ASCENSION);
        assertThat(PublicHoliday.on(LocalDate.of(2027, 5, 17))).contains(PublicHoliday.WHIT_MONDAY);
    }

    @Test
    void an_ordinary_day_is_none() {
        assertThat(PublicHoliday.on(LocalDate.of(2027, 1, 12))).isEmpty();
    }
}
