package fr.arobase.admin.attendance;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.attendance.AttendanceService;
import fr.arobase.attendance.Presence;
import fr.arobase.attendance.Roster;
import fr.arobase.attendance.RosterService;
import fr.arobase.common.PersonName;
import fr.arobase.common.PhoneNumber;
import fr.arobase.common.Texts;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupResult;
import fr.arobase.workshop.WorkshopId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody comes without a ticket: their name is enough, they are signed up and present at once. */
class WalkInPanel extends Div {

    private final AttendanceService attendance;
    private final RosterService rosters;
    private final WorkshopId workshop;
    private final Runnable changed;
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final TextField phone = new TextField();
    private final Div answer = new Div();

    WalkInPanel(
            AttendanceService attendance,
            RosterService rosters,
            WorkshopId workshop,
            Runnable changed,
            Runnable close) {
        this.attendance = attendance;
        this.rosters = rosters;
        this.workshop = workshop;
        this.changed = changed;
        addClassNames("card", "walk-in");
        first.setLabel(text("first"));
        last.setLabel(text("last"));
        phone.setLabel(text("phone"));
        last.addKeyPressListener(Key.ENTER, _ -> welcome(false));
        phone.addKeyPressListener(Key.ENTER, _ -> welcome(false));
        var names = new Div(first, last);
        names.addClassName("form-row");
        var buttons = new Div(
                Actions.main(Glyph.USER_CHECK, text("welcome"), () -> welcome(false)),
                Actions.plain(Glyph.X, text("close"), close));
        buttons.addClassName("actions");
        add(new H2(text("title")), new Paragraph(text("help")), names, phone, answer, buttons);
    }

    void focus() {
        first.focus();
    }

    private void welcome(boolean namesake) {
        answer.removeAll();
        var name = name();
        var number = phone.isEmpty() ? Optional.<PhoneNumber>empty() : PhoneNumber.read(phone.getValue());
        phone.setInvalid(!phone.isEmpty() && number.isEmpty());
        phone.setErrorMessage(text("phone.invalid"));
        if (name.isPresent() && !phone.isInvalid()) {
            signUp(name.get(), number.orElse(null), namesake);
        }
    }

    private Optional<PersonName> name() {
        first.setInvalid(!PersonName.isValid(first.getValue()));
        first.setErrorMessage(text("name.invalid"));
        last.setInvalid(!PersonName.isValid(last.getValue()));
        last.setErrorMessage(text("name.invalid"));
        return first.isInvalid() || last.isInvalid()
                ? Optional.empty()
                : Optional.of(new PersonName(first.getValue(), last.getValue()));
    }

    private void signUp(PersonName name, @Nullable PhoneNumber number, boolean namesake) {
        var command = new SignUpCommand(workshop, List.of(name), null, number, "fr", Origin.WALK_IN, namesake);
        switch (attendance.walkIn(command)) {
            case SignupResult.Confirmed _, SignupResult.Waiting _ -> done(name);
            case SignupResult.AlreadySignedUp() -> askWhether(name);
            case SignupResult.Closed() -> say(text("closed"));
        }
    }

    private void done(PersonName name) {
        Notices.done(text("done", name.full()));
        first.clear();
        last.clear();
        phone.clear();
        first.focus();
        changed.run();
    }

    private void askWhether(PersonName name) {
        say(text("already", name.full()));
        var buttons = new Div(
                Actions.plain(Glyph.USER_CHECK, text("same"), () -> same(name)),
                Actions.plain(Glyph.USER_PLUS, text("other"), () -> welcome(true)));
        buttons.addClassName("actions");
        answer.add(buttons);
    }

    private void same(PersonName name) {
        rosters.roster(workshop).stream()
                .flatMap(roster -> roster.rows().stream())
                .filter(row -> row.status().isActive() && row.name().key().equals(name.key()))
                .map(Roster.Row::attendee)
                .findFirst()
                .ifPresent(person -> attendance.mark(workshop, person, Presence.State.PRESENT));
        answer.removeAll();
        done(name);
    }

    private void say(String sentence) {
        var message = new Div(Glyph.CIRCLE_ALERT.draw(), new Paragraph(sentence));
        message.addClassNames("message", "tone-warn");
        message.getElement().setAttribute("role", "alert");
        answer.removeAll();
        answer.add(message);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(WalkInPanel.class, getLocale(), "walkIn." + key, arguments);
    }
}
