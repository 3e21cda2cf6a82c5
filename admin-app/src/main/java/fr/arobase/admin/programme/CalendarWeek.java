package fr.arobase.admin.programme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.arobase.common.DateWords;
import fr.arobase.workshop.WorkshopSummary;
import fr.arobase.workshop.programme.PublicHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A week of workshops against the hours; those at the same time stand side by side. Sunday shows when it has any. */
class CalendarWeek extends Div {

    private static final int EARLIEST = 8;
    private static final int LATEST = 19;

    private final ProgrammeQuery query;
    private final LocalDateTime now;
    private final Locale locale;
    private final int firstHour;
    private final int lastHour;

    CalendarWeek(ProgrammeQuery query, List<WorkshopSummary> workshops, LocalDateTime now, Locale locale) {
        this.query = query;
        this.now = now;
        this.locale = locale;
        this.firstHour =
                workshops.stream().mapToInt(w -> w.startsAt().getHour()).reduce(EARLIEST, Math::min);
        this.lastHour = workshops.stream()
                .mapToInt(w -> w.endsAt().toLocalDate().isAfter(w.startsAt().toLocalDate())
                        ? 24
                        : w.endsAt().getHour() + (w.endsAt().getMinute() > 0 ? 1 : 0))
                .reduce(LATEST, Math::max);
        addClassNames("calendar", "calendar-week");
        getStyle().set("--hours", String.valueOf(lastHour - firstHour));
        var days = Days.week(query.day(now.toLocalDate())).stream()
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY
                        || workshops.stream()
                                .anyMatch(w -> w.startsAt().toLocalDate().equals(day)))
                .toList();
        getStyle().set("--days", String.valueOf(days.size()));
        add(hours());
        for (var day : days) {
            add(day(
                    day,
                    workshops.stream()
                            .filter(w -> w.startsAt().toLocalDate().equals(day))
                            .toList()));
        }
    }

    private Div hours() {
        var hours = new Div();
        hours.addClassName("week-hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        for (int hour = firstHour; hour < lastHour; hour++) {
            hours.add(new Span(DateWords.time(LocalTime.of(hour, 0), locale)));
        }
        return hours;
    }

    private Section day(LocalDate day, List<WorkshopSummary> workshops) {
        boolean today = day.equals(now.toLocalDate());
        var name = new Span(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale));
        name.addClassName("day-name");
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("day-number");
        var head = new Div(name, number);
        head.addClassName("day-head");
        PublicHoliday.on(day).ifPresent(holiday -> head.add(holiday(holiday, locale)));
        var slots = new Div();
        slots.addClassName("week-slots");
        for (var placed : Lanes.of(workshops)) {
            slots.add(place(placed));
        }
        if (today && now.getHour() >= firstHour && now.getHour() < lastHour) {
            var line = new Div();
            line.addClassName("now-line");
            line.getStyle().set("top", percent(hoursFromTop(now)));
            slots.add(line);
        }
        var column = new Section(head, slots);
        column.addClassName("week-day");
        column.setClassName("today", today);
        column.getElement().setAttribute("aria-label", DateWords.day(day, locale));
        if (today) {
            number.getElement().setAttribute("aria-current", "date");
        }
        return column;
    }

    private WorkshopCard place(Lanes.Placed placed) {
        var workshop = placed.workshop();
        var card = new WorkshopCard(workshop, query, now, locale);
        card.getStyle().set("top", percent(hoursFromTop(workshop.startsAt())));
        card.getStyle().set("height", percent(workshop.minutes() / 60.0));
        card.getStyle().set("left", "calc(" + 100.0 * placed.lane() / placed.lanes() + "% + 2px)");
        card.getStyle().set("width", "calc(" + 100.0 / placed.lanes() + "% - 4px)");
        card.getStyle().set("--lines", String.valueOf(titleLines(workshop.minutes())));
        card.setClassName("slim", placed.lanes() > 1);
        return card;
    }

    /** What a card of that height has room for beside its hour and its place: an hour is 48 px high, a line 19. */
    private static int titleLines(int minutes) {
        return Math.max(1, (minutes * 48 / 60 - 8) / 19 - 2);
    }

    private double hoursFromTop(LocalDateTime at) {
        return at.getHour() + at.getMinute() / 60.0 - firstHour;
    }

    private String percent(double hours) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * hours / (lastHour - firstHour));
    }

    static Span holiday(PublicHoliday holiday, Locale locale) {
        var name = new Span(holiday.text(locale));
        name.addClassName("holiday");
        return name;
    }
}
