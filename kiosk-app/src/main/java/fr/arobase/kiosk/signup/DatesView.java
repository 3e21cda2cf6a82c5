package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.DateWords;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.workshop.WorkshopFilter;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.TreeMap;

/** The weeks that have workshops: this one, the next, and those after by their Monday. */
@Route(KioskPaths.KIOSK + SignupPaths.DATES)
@RouteAlias(SignupPaths.DATES)
@AnonymousAllowed
class DatesView extends PageView {

    private static final long serialVersionUID = 1L;
    private final transient Programme workshops;
    private final transient Clock clock;

    DatesView(Visit visit, Programme workshops, Clock clock) {
        super(visit);
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    protected Page page() {
        var counts = new TreeMap<LocalDate, Integer>();
        workshops
                .search(visit(), language(), WorkshopFilter.openAt(LocalDateTime.now(clock)))
                .forEach(workshop -> counts.merge(monday(workshop.startsAt().toLocalDate()), 1, Integer::sum));
        return Page.of("signup.dates", text(DatesView.class, "dates.title"))
                .help(text(DatesView.class, "dates.help"))
                .show(new Content.Choices(counts.entrySet().stream()
                        .map(week -> choice(week.getKey(), week.getValue()))
                        .toList()))
                .back(() -> go(SignupPaths.WAYS));
    }

    private Choice choice(LocalDate monday, int count) {
        return Choice.of("week-" + monday, Icon.CALENDAR, name(monday), () -> {
                    visit().begun(Search.class, Search::new).between(monday, monday.plusDays(6));
                    go(SignupPaths.LIST);
                })
                .detail(text(DatesView.class, "count", count));
    }

    private String name(LocalDate monday) {
        var thisWeek = monday(LocalDate.now(clock));
        if (monday.equals(thisWeek)) {
            return text(DatesView.class, "dates.this");
        }
        var day = DateWords.day(monday, language());
        return monday.equals(thisWeek.plusWeeks(1))
                ? text(DatesView.class, "dates.next", day)
                : text(DatesView.class, "dates.week", day);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
