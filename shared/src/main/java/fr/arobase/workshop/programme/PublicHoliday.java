package fr.arobase.workshop.programme;

import fr.arobase.common.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The public holidays of metropolitan France (code du travail, L3133-1), those of Alsace and Moselle left out. */
public enum PublicHoliday {
    NEW_YEAR(1, 1),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    VICTORY(5, 8),
    ASCENSION(39),
    WHIT_MONDAY(50),
    NATIONAL_DAY(7, 14),
    ASSUMPTION(8, 15),
    ALL_SAINTS(11, 1),
    ARMISTICE(11, 11),
    CHRISTMAS(12, 25);

    private final int month;
    private final int day;

    /** @param day the day of the month, or days after Easter for the movable feasts */
    PublicHoliday(int month, int day) {
        this.month = month;
        this.day = day;
    }

    PublicHoliday(int daysAfterEaster) {
        this(0, daysAfterEaster);
    }

    /** The holiday that a day is, if any. */
    public static Optional<PublicHoliday> on(LocalDate date) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(date.getYear()).equals(date))
                .findFirst();
    }

    public LocalDate in(int year) {
        return month == 0 ? easter(year).plusDays(day) : MonthDay.of(month, day).atYear(year);
    }

    public String text(Locale locale) {
        return Texts.of(this, locale);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
