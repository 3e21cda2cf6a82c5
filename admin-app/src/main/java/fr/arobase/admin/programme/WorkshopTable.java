package fr.arobase.admin.programme;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import fr.arobase.admin.frame.Table;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.workshop.WorkshopSummary;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The programme as a table, in the order of dates. */
class WorkshopTable extends Table<WorkshopSummary> {

    private static final long serialVersionUID = 1L;

    private final Locale locale;

    WorkshopTable(Locale locale, LocalDateTime now) {
        super(Texts.get(WorkshopTable.class, locale, "title"));
        this.locale = locale;
        two(text("date"), w -> DateWords.briefDay(w.startsAt().toLocalDate(), locale), this::hours)
                .setComparator(Comparator.comparing(WorkshopSummary::startsAt))
                .setFlexGrow(0);
        two(text("workshop"), WorkshopSummary::title, WorkshopSummary::reference)
                .setAutoWidth(false)
                .setFlexGrow(3);
        two(text("venue"), WorkshopSummary::venueName, WorkshopSummary::commune)
                .setAutoWidth(false)
                .setFlexGrow(2);
        var advisor = words(text("advisor"), WorkshopSummary::advisorName);
        words(text("seats"), w -> w.seatsTaken() + "/" + w.capacity())
                .setComparator(Comparator.comparingInt(WorkshopSummary::seatsLeft))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        var waiting = words(text("waiting"), w -> w.waiting() == 0 ? "" : String.valueOf(w.waiting()))
                .setComparator(Comparator.comparingLong(WorkshopSummary::waiting))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        state(text("state"), w -> Optional.of(WorkshopState.of(w, now).shown(locale)));
        onlyWide(advisor, waiting);
    }

    private String hours(WorkshopSummary workshop) {
        return DateWords.time(workshop.startsAt().toLocalTime(), locale) + " – "
                + DateWords.time(workshop.endsAt().toLocalTime(), locale);
    }

    private String text(String key) {
        return Texts.get(WorkshopTable.class, locale, "column." + key);
    }
}
