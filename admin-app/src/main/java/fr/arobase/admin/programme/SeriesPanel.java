package fr.arobase.admin.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.DateWords;
import fr.arobase.common.Fault;
import fr.arobase.common.Texts;
import fr.arobase.workshop.WorkshopDetails;
import fr.arobase.workshop.WorkshopSummary;
import fr.arobase.workshop.programme.PlanningResult;
import fr.arobase.workshop.programme.PublicHoliday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Repeats a workshop over dates: every week, every two weeks, or on days chosen one by one. The dates are shown before
 * anything is written, with public holidays and what is on at the same time; each can be left out.
 */
class SeriesPanel extends FormPanel {

    private static final int MOST = 60;

    /** How the dates follow each other. */
    enum Rhythm {
        WEEKLY,
        FORTNIGHTLY,
        CHOSEN
    }

    private final Beside beside;
    private final WorkshopDetails model;
    private final Select<Rhythm> rhythm;
    private final DatePicker first;
    private final DatePicker until;
    private final DatePicker another;
    private final Div preview = new Div();
    private final Button create;
    private final TreeMap<LocalDate, Checkbox> dates = new TreeMap<>();

    SeriesPanel(Beside beside, WorkshopSummary workshop, WorkshopDetails model) {
        super(
                Texts.get(
                        SeriesPanel.class,
                        com.vaadin.flow.component.UI.getCurrent().getLocale(),
                        "series.title"),
                beside.leave()::back);
        this.beside = beside;
        this.model = model;
        say(new Paragraph(text(
                "series.model",
                workshop.title(),
                workshop.venueName(),
                DateWords.time(workshop.startsAt().toLocalTime(), getLocale()),
                workshop.advisorName())));
        rhythm = field("rhythm", new Select<>());
        rhythm.setLabel(text("series.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(one -> Texts.of(one, getLocale()));
        rhythm.setValue(Rhythm.WEEKLY);
        first = known("first", Pickers.date(text("series.first"), getLocale()));
        until = known("until", Pickers.date(text("series.until"), getLocale()));
        row(first, until);
        another = known("another", Pickers.date(text("series.another"), getLocale()));
        another.setVisible(false);
        say(another);
        preview.addClassName("series-preview");
        say(preview);
        create = save(text("series.save.none"), this::create);
        var start = model.startsAt().toLocalDate().plusWeeks(1);
        first.setValue(start);
        until.setValue(start.plusWeeks(5));
        rhythm.addValueChangeListener(_ -> fill());
        first.addValueChangeListener(_ -> fill());
        until.addValueChangeListener(_ -> fill());
        another.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                put(change.getValue());
                another.clear();
                render();
            }
        });
        fill();
    }

    private void fill() {
        boolean chosen = rhythm.getValue() == Rhythm.CHOSEN;
        first.setVisible(!chosen);
        until.setVisible(!chosen);
        another.setVisible(chosen);
        dates.clear();
        if (!chosen && first.getValue() != null && until.getValue() != null) {
            int weeks = rhythm.getValue() == Rhythm.FORTNIGHTLY ? 2 : 1;
            for (var day = first.getValue();
                    !day.isAfter(until.getValue()) && dates.size() < MOST;
                    day = day.plusWeeks(weeks)) {
                put(day);
            }
        }
        render();
    }

    /** A public holiday is left out unless it is ticked. */
    private void put(LocalDate day) {
        var tick = new Checkbox(DateWords.briefDay(day, getLocale()));
        tick.setValue(PublicHoliday.on(day).isEmpty());
        tick.addValueChangeListener(_ -> count());
        dates.put(day, tick);
    }

    private void render() {
        preview.removeAll();
        if (dates.isEmpty()) {
            preview.add(new Paragraph(text("series.empty")));
        } else {
            var list = new OrderedList();
            dates.forEach((day, tick) -> {
                var item = new ListItem(tick);
                remarks(day).forEach(item::add);
                list.add(item);
            });
            preview.add(new H3(text("series.dates")), list);
        }
        count();
    }

    private List<Span> remarks(LocalDate day) {
        var remarks = new ArrayList<Span>();
        PublicHoliday.on(day)
                .ifPresent(
                        holiday -> remarks.add(new StatePill(Tone.ACCENT, Glyph.CALENDAR, holiday.text(getLocale()))));
        var wanted = model.withStart(day.atTime(model.startsAt().toLocalTime()));
        if (wanted.startsAt().isBefore(beside.now())) {
            remarks.add(new StatePill(Tone.WARN, Glyph.HISTORY, text("series.past")));
        }
        beside.planning().conflicts(wanted, null).stream()
                .map(conflict -> text(
                        "series." + conflict.shared().name(), conflict.other().title()))
                .distinct()
                .forEach(words -> remarks.add(new StatePill(Tone.WARN, Glyph.TRIANGLE_ALERT, words)));
        return remarks;
    }

    private List<LocalDate> ticked() {
        return dates.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int count = ticked().size();
        create.setText(count == 0 ? text("series.save.none") : text("series.save", count));
    }

    private void create() {
        var ticked = ticked();
        if (ticked.isEmpty()) {
            show(List.of(new Fault(rhythm.getValue() == Rhythm.CHOSEN ? "another" : "until", text("series.fault"))));
            return;
        }
        switch (beside.planning().planSeries(model, ticked)) {
            case PlanningResult.Done done ->
                beside.leave().done(text("series.done", done.workshops().size()), "");
            case PlanningResult.Refused refused ->
                show(refused.refusals().stream()
                        .map(refusal -> new Fault("", refusal.text(getLocale())))
                        .toList());
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.get(SeriesPanel.class, getLocale(), key, arguments);
    }
}
