package fr.arobase.admin.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Weeks begin on Monday. */
final class Days {

    private Days() {}

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static List<LocalDate> week(LocalDate day) {
        return monday(day).datesUntil(monday(day).plusDays(7)).toList();
    }

    /** Whole weeks, from the one of the first day of the month to the one of the last. */
    static List<LocalDate> month(LocalDate day) {
        var first = monday(day.withDayOfMonth(1));
        var last = monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(7);
        return first.datesUntil(last).toList();
    }
}
