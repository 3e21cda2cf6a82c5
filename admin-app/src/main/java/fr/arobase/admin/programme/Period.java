package fr.arobase.admin.programme;

import fr.arobase.workshop.WorkshopFilter;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Which days the list shows. */
enum Period {
    COMING,
    THIS_WEEK,
    THIS_MONTH,
    THIS_QUARTER,
    PAST,
    CHOSEN,
    ALL;

    WorkshopFilter narrow(WorkshopFilter filter, LocalDate today) {
        return switch (this) {
            case COMING -> filter.between(today, null);
            case THIS_WEEK ->
                filter.between(Days.monday(today), Days.monday(today).plusDays(6));
            case THIS_MONTH -> filter.between(today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth()));
            case THIS_QUARTER -> {
                var first = today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
                yield filter.between(first, first.plusMonths(3).minusDays(1));
            }
            case PAST -> filter.between(null, today.minusDays(1));
            // Chosen days are the address's to say.
            case CHOSEN, ALL -> filter;
        };
    }
}
