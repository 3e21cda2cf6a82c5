package fr.arobase.admin.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.DateWords;
import fr.arobase.common.Fault;
import fr.arobase.common.Texts;
import fr.arobase.workshop.Price;
import fr.arobase.workshop.WorkshopDetails;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.programme.AdvisorChoice;
import fr.arobase.workshop.programme.Choices;
import fr.arobase.workshop.programme.Conflict;
import fr.arobase.workshop.programme.CourseChoice;
import fr.arobase.workshop.programme.PlanningResult;
import fr.arobase.workshop.programme.PublicHoliday;
import fr.arobase.workshop.programme.Refusal;
import fr.arobase.workshop.programme.VenueChoice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans a workshop, changes one, or moves one, which shows its date, time and place alone. While it is filled in it says
 * what else is on at that time, and how many people a change would be told to.
 */
class WorkshopForm extends FormPanel {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 600;
    private static final int LARGEST = 200;

    private final Beside beside;
    private final Choices choices;

    @Nullable
    private final WorkshopId id;

    @Nullable
    private final WorkshopDetails before;

    private final ComboBox<CourseChoice> course;
    private final ComboBox<VenueChoice> venue;
    private final ComboBox<AdvisorChoice> advisor;
    private final DatePicker date;
    private final TimePicker time;
    private final IntegerField minutes;
    private final IntegerField capacity;
    private final TextField reference;
    private final Div hints = new Div();
    private String proposed = "";

    /** A new workshop, on a day that was chosen or not. */
    static WorkshopForm create(Beside beside, @Nullable LocalDate day) {
        var form = new WorkshopForm(beside, "create", null, null);
        form.date.setValue(day);
        form.time.setValue(LocalTime.of(14, 0));
        return form;
    }

    static WorkshopForm edit(Beside beside, WorkshopId id, WorkshopDetails details) {
        return new WorkshopForm(beside, "edit", id, details);
    }

    static WorkshopForm move(Beside beside, WorkshopId id, WorkshopDetails details) {
        var form = new WorkshopForm(beside, "move", id, details);
        List.<Component>of(form.course, form.advisor, form.minutes, form.capacity, form.reference)
                .forEach(field -> field.setVisible(false));
        form.date.focus();
        return form;
    }

    private WorkshopForm(Beside beside, String task, @Nullable WorkshopId id, @Nullable WorkshopDetails before) {
        super(
                Texts.get(
                        WorkshopForm.class,
                        com.vaadin.flow.component.UI.getCurrent().getLocale(),
                        task + ".title"),
                beside.leave()::back);
        this.beside = beside;
        this.choices = beside.planning().choices();
        this.id = id;
        this.before = before;
        course = field("course", new ComboBox<>(text("field.course"), choices.courses()));
        course.setItemLabelGenerator(CourseChoice::title);
        venue = field("venue", new ComboBox<>(text("field.venue"), choices.venues()));
        venue.setItemLabelGenerator(v -> text("venue.label", v.name(), v.seats()));
        advisor = field("advisor", new ComboBox<>(text("field.advisor"), advisors()));
        advisor.setItemLabelGenerator(AdvisorChoice::name);
        date = known("date", Pickers.date(text("field.date"), getLocale()));
        time = known("time", Pickers.time(text("field.time"), getLocale()));
        row(date, time);
        minutes = known("minutes", new IntegerField(text("field.minutes")));
        capacity = known("capacity", new IntegerField(text("field.capacity")));
        row(minutes, capacity);
        reference = field("reference", new TextField(text("field.reference")));
        reference.setHelperText(text("field.reference.help"));
        reference.setMaxLength(40);
        List.<Component>of(course, venue, advisor, date, time, minutes, capacity, reference)
                .forEach(field -> field.getElement().setProperty("required", true));
        hints.addClassName("form");
        hints.getElement().setAttribute("role", "status");
        say(hints);
        if (before != null) {
            fill(before);
        }
        course.addValueChangeListener(change -> takeOver(change.getValue()));
        date.addValueChangeListener(_ -> propose());
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(venue, advisor, date, time, minutes)) {
            field.addValueChangeListener(_ -> hint());
        }
        save(text(task + ".save"), this::save).setDisableOnClick(false);
        hint();
    }

    /** Those who may be chosen, and whoever leads it already. */
    private List<AdvisorChoice> advisors() {
        return choices.advisors().stream()
                .filter(a -> a.enabled() || before != null && a.id().equals(before.advisor()))
                .toList();
    }

    private void fill(WorkshopDetails details) {
        choices.courses().stream()
                .filter(c -> c.id().equals(details.course()))
                .findFirst()
                .ifPresent(course::setValue);
        choices.venues().stream()
                .filter(v -> v.id().equals(details.venue()))
                .findFirst()
                .ifPresent(venue::setValue);
        choices.advisors().stream()
                .filter(a -> a.id().equals(details.advisor()))
                .findFirst()
                .ifPresent(advisor::setValue);
        date.setValue(details.startsAt().toLocalDate());
        time.setValue(details.startsAt().toLocalTime());
        minutes.setValue(details.minutes());
        capacity.setValue(details.capacity());
        reference.setValue(details.reference());
    }

    /** A course brings its usual length and seats, as far as the place allows. */
    private void takeOver(@Nullable CourseChoice chosen) {
        if (chosen != null) {
            minutes.setValue(chosen.minutes());
            var place = venue.getValue();
            capacity.setValue(place == null ? chosen.capacity() : Math.min(chosen.capacity(), place.seats()));
        }
    }

    /** Proposes the next free reference, unless another has been typed. */
    private void propose() {
        if (before == null && date.getValue() != null && reference.getValue().equals(proposed)) {
            proposed = beside.planning().nextReference(date.getValue());
            reference.setValue(proposed);
        }
    }

    private void hint() {
        hints.removeAll();
        var wanted = wanted();
        if (wanted.isEmpty()) {
            return;
        }
        var warnings = new ArrayList<String>();
        if (before == null || !wanted.get().startsAt().equals(before.startsAt())) {
            if (wanted.get().startsAt().isBefore(beside.now())) {
                warnings.add(text("hint.past"));
            }
            PublicHoliday.on(date.getValue())
                    .ifPresent(holiday -> warnings.add(text("hint.holiday", holiday.text(getLocale()))));
        }
        beside.planning().conflicts(wanted.get(), id).forEach(conflict -> warnings.add(words(conflict)));
        if (!warnings.isEmpty()) {
            hints.add(new Message(Tone.WARN, Glyph.TRIANGLE_ALERT, text("hint.title"), warnings));
        }
        tell(wanted.get());
    }

    private void tell(WorkshopDetails wanted) {
        if (id == null || before == null) {
            return;
        }
        boolean moves =
                !wanted.startsAt().equals(before.startsAt()) || !wanted.venue().equals(before.venue());
        var audience = beside.planning().audience(id);
        if (moves) {
            hints.add(new Message(
                    Tone.ACCENT, Glyph.SEND, text("told", audience.signups(), audience.people()), List.of()));
        }
    }

    private String words(Conflict conflict) {
        var other = conflict.other();
        return text(
                "hint." + conflict.shared().name(),
                other.title(),
                DateWords.time(other.startsAt().toLocalTime(), getLocale()),
                DateWords.time(other.endsAt().toLocalTime(), getLocale()),
                conflict.shared() == Conflict.Shared.VENUE ? other.venueName() : other.advisorName());
    }

    /** What the form says, when it says enough to look for what else is on. */
    private Optional<WorkshopDetails> wanted() {
        if (venue.getValue() == null
                || advisor.getValue() == null
                || date.getValue() == null
                || time.getValue() == null
                || minutes.getValue() == null
                || course.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new WorkshopDetails(
                reference.getValue().strip(),
                course.getValue().id(),
                venue.getValue().id(),
                advisor.getValue().id(),
                date.getValue().atTime(time.getValue()),
                minutes.getValue(),
                capacity.getValue() == null ? 0 : capacity.getValue(),
                Price.FREE));
    }

    private void save() {
        var faults = faults();
        var wanted = wanted();
        if (!faults.isEmpty() || wanted.isEmpty()) {
            show(faults);
            return;
        }
        var details = wanted.get();
        var result =
                id == null ? beside.planning().plan(details) : beside.planning().change(id, details);
        switch (result) {
            case PlanningResult.Done _ ->
                beside.leave()
                        .done(
                                text(
                                        id == null ? "create.done" : "edit.done",
                                        details.reference(),
                                        DateWords.dayAndTime(details.startsAt(), getLocale())),
                                details.reference());
            case PlanningResult.Refused refused ->
                show(refused.refusals().stream().map(this::fault).toList());
        }
    }

    private Fault fault(Refusal refusal) {
        var field =
                switch (refusal.reason()) {
                    case REFERENCE_TAKEN -> "reference";
                    case CAPACITY_OVER_VENUE, CAPACITY_UNDER_TAKEN -> capacity.isVisible() ? "capacity" : "venue";
                    case NO_LONGER_PLANNED -> "";
                };
        return new Fault(field, refusal.text(getLocale()));
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        needed(faults, "course", course);
        needed(faults, "venue", venue);
        needed(faults, "advisor", advisor);
        needed(faults, "date", date);
        needed(faults, "time", time);
        within(faults, "minutes", minutes, SHORTEST, LONGEST);
        within(faults, "capacity", capacity, 1, LARGEST);
        needed(faults, "reference", reference);
        if (date.getValue() != null && !Pickers.plausible(date.getValue(), beside.today())) {
            faults.add(new Fault("date", text("fault.year")));
        }
        var place = venue.getValue();
        if (place != null && capacity.getValue() != null && capacity.getValue() > place.seats()) {
            faults.add(new Fault(
                    capacity.isVisible() ? "capacity" : "venue", text("fault.seats", place.name(), place.seats())));
        }
        return faults;
    }

    private void needed(List<Fault> faults, String name, HasValue<?, ?> field) {
        if (field.isEmpty()) {
            faults.add(new Fault(name, text("fault.needed." + name)));
        }
    }

    private void within(List<Fault> faults, String name, IntegerField field, int least, int most) {
        var value = field.getValue();
        if (value == null || value < least || value > most) {
            faults.add(new Fault(name, text("fault.range." + name, least, most)));
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.get(WorkshopForm.class, getLocale(), key, arguments);
    }
}
