package fr.arobase.admin.programme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.arobase.common.DateWords;
import fr.arobase.workshop.WorkshopSummary;
import fr.arobase.workshop.programme.PublicHoliday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A month of workshops, a row a week; the days of the neighbouring months are pale. */
class CalendarMonth extends Div {

    CalendarMonth(ProgrammeQuery query, List<WorkshopSummary> workshops, LocalDateTime now, Locale locale) {
        addClassNames("calendar", "calendar-month");
        var shown = query.day(now.toLocalDate());
        Map<LocalDate, List<WorkshopSummary>> byDay = workshops.stream()
                .collect(Collectors.groupingBy(w -> w.startsAt().toLocalDate()));
        var names = new Div();
        names.addClassName("calendar-names");
        names.getElement().setAttribute("aria-hidden", "true");
        Days.week(shown).forEach(day -> names.add(new Span(day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale))));
        var days = new OrderedList();
        days.addClassName("calendar-days");
        for (var day : Days.month(shown)) {
            var cell = new ListItem();
            cell.addClassName("calendar-day");
            cell.setClassName("other-month", day.getMonth() != shown.getMonth());
            cell.setClassName("today", day.equals(now.toLocalDate()));
            cell.getElement().setAttribute("aria-label", DateWords.day(day, locale));
            cell.add(head(day, now.toLocalDate(), locale));
            byDay.getOrDefault(day, List.of())
                    .forEach(workshop -> cell.add(new WorkshopCard(workshop, query, now, locale)));
            days.add(cell);
        }
        add(names, days);
    }

    /** The day's number, marked when it is today, and the holiday it may be. */
    private static Div head(LocalDate day, LocalDate today, Locale locale) {
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("day-number");
        if (day.equals(today)) {
            number.getElement().setAttribute("aria-current", "date");
        }
        var head = new Div(number);
        head.addClassName("day-head");
        PublicHoliday.on(day).ifPresent(holiday -> head.add(CalendarWeek.holiday(holiday, locale)));
        return head;
    }
}
