package fr.arobase.admin.attendance;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.attendance.AttendanceService;
import fr.arobase.attendance.NewScan;
import fr.arobase.attendance.Outcome;
import fr.arobase.attendance.Roster;
import fr.arobase.attendance.RosterService;
import fr.arobase.attendance.ScanAnswer;
import fr.arobase.attendance.Source;
import fr.arobase.common.Texts;
import fr.arobase.common.Uuids;
import fr.arobase.workshop.WorkshopId;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Counts people in by their ticket: a USB scanner from any focus, the camera, or a typed code. The last outcome stays
 * until the next one: in words, colour, icon and sound, with a box for each of a family, and an undo.
 */
class CheckInPanel extends Div {

    private final AttendanceService attendance;
    private final RosterService rosters;
    private final Clock clock;
    private final WorkshopId workshop;
    private final Runnable changed;
    private final Scanner scanner = new Scanner(this::scanned);
    private final TextField typed = new TextField();
    private final Div outcome = new Div();

    CheckInPanel(
            AttendanceService attendance, RosterService rosters, Clock clock, WorkshopId workshop, Runnable changed) {
        this.attendance = attendance;
        this.rosters = rosters;
        this.clock = clock;
        this.workshop = workshop;
        this.changed = changed;
        addClassNames("card", "check-in");
        typed.setPlaceholder(text("code"));
        typed.setAriaLabel(text("code"));
        typed.setPrefixComponent(Glyph.KEYBOARD.draw());
        typed.setMaxLength(60);
        typed.addKeyPressListener(Key.ENTER, _ -> type());
        var enter = new Div(typed, Actions.plain(Glyph.CHECK, text("count"), this::type));
        enter.addClassName("check-in-code");
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        add(new H2(text("title")), outcome, enter, scanner);
        ready();
    }

    private void ready() {
        outcome.removeAll();
        outcome.setClassName("outcome ready");
        outcome.add(Glyph.SCAN_LINE.draw(), new Paragraph(text("ready")));
    }

    private void type() {
        if (!typed.getValue().isBlank()) {
            scanned(typed.getValue().strip());
            typed.clear();
        }
    }

    /** A code was read, in whatever way. */
    void scanned(String code) {
        var scan =
                new NewScan(Uuids.next(), workshop, code, clock.instant(), Source.CONSOLE, null, Set.of(), getLocale());
        var answer = attendance.record(scan);
        scanner.sound(answer.outcome());
        show(answer);
        changed.run();
    }

    private void show(ScanAnswer answer) {
        var look = OutcomeLook.of(answer.outcome());
        outcome.removeAll();
        outcome.setClassName("outcome " + look.tone().className());
        outcome.getElement().setAttribute("data-outcome", answer.outcome().name());
        var title = new Div(look.glyph().draw(), new Span(Texts.of(answer.outcome(), getLocale())));
        title.addClassName("outcome-title");
        outcome.add(title);
        var people = answer.outcome().counts() ? party(answer) : List.<Roster.Row>of();
        if (people.size() == 1) {
            var name = new Paragraph(people.getFirst().name().full());
            name.addClassName("outcome-name");
            outcome.add(name);
        }
        outcome.add(new Paragraph(answer.message()));
        if (people.size() > 1) {
            outcome.add(boxes(answer, people));
        }
        if (answer.outcome() == Outcome.PRESENT) {
            outcome.add(Actions.quiet(Glyph.UNDO_2, text("undo"), () -> undo(answer)));
        }
    }

    private List<Roster.Row> party(ScanAnswer answer) {
        return java.util.Optional.ofNullable(answer.signup())
                .map(signup -> rosters.party(workshop, signup))
                .orElse(List.of());
    }

    private Div boxes(ScanAnswer answer, List<Roster.Row> people) {
        var boxes = new Div();
        boxes.addClassName("household");
        boxes.getElement().setAttribute("role", "group");
        boxes.getElement().setAttribute("aria-label", text("household"));
        for (var person : people) {
            var box = new Checkbox(person.name().full(), person.presence().isPresent());
            box.addValueChangeListener(change -> came(answer, person, change.getValue()));
            boxes.add(box);
        }
        return boxes;
    }

    private void came(ScanAnswer answer, Roster.Row person, boolean present) {
        if (present) {
            attendance.record(new NewScan(
                    Uuids.next(),
                    workshop,
                    person.code().value(),
                    clock.instant(),
                    Source.CONSOLE,
                    null,
                    Set.of(person.attendee()),
                    getLocale()));
        } else {
            attendance.undo(answer.id(), Set.of(person.attendee()), Source.CONSOLE, null);
        }
        changed.run();
    }

    private void undo(ScanAnswer answer) {
        attendance.undo(answer.id(), Set.of(), Source.CONSOLE, null);
        outcome.removeAll();
        outcome.setClassName("outcome tone-neutral");
        outcome.getElement().setAttribute("data-outcome", "UNDONE");
        var title = new Div(Glyph.UNDO_2.draw(), new Span(text("undone")));
        title.addClassName("outcome-title");
        outcome.add(title, new Paragraph(text("undoneText")));
        changed.run();
    }

    private String text(String key, Object... arguments) {
        return Texts.get(CheckInPanel.class, getLocale(), "checkIn." + key, arguments);
    }
}
