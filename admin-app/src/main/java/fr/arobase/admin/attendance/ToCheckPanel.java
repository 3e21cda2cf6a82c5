package fr.arobase.admin.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.attendance.Outcome;
import fr.arobase.attendance.Roster;
import fr.arobase.attendance.ToCheckService;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.PersonName;
import fr.arobase.common.Texts;
import java.time.LocalTime;
import java.util.stream.Collectors;

/** The codes that did not count: who they are, and two buttons to settle each. Hidden while there is none. */
class ToCheckPanel extends Div {

    private final ToCheckService toCheck;
    private final Runnable changed;
    private final Runnable walkIn;

    ToCheckPanel(ToCheckService toCheck, Runnable changed, Runnable walkIn) {
        this.toCheck = toCheck;
        this.changed = changed;
        this.walkIn = walkIn;
        addClassNames("card", "to-check");
    }

    void show(Roster roster) {
        removeAll();
        setVisible(!roster.toCheck().isEmpty());
        var list = new UnorderedList();
        roster.toCheck().forEach(entry -> list.add(line(entry)));
        add(new H2(text("title", roster.toCheck().size())), list);
    }

    private ListItem line(Roster.ToCheck entry) {
        var look = OutcomeLook.of(entry.outcome());
        var time = new Span(DateWords.time(LocalTime.ofInstant(entry.at(), CommonConfiguration.ZONE), getLocale())
                + (entry.times() > 1 ? " · " + text("times", entry.times()) : ""));
        time.addClassName("muted");
        var head = new Div(new StatePill(look.tone(), look.glyph(), Texts.of(entry.outcome(), getLocale())), time);
        head.addClassName("to-check-head");
        var who = new Paragraph(
                entry.people().isEmpty()
                        ? text("code", entry.code())
                        : entry.people().stream().map(PersonName::full).collect(Collectors.joining(", ")));
        who.addClassName("to-check-who");
        var buttons = new Div();
        buttons.addClassName("actions");
        if (entry.outcome() == Outcome.UNKNOWN) {
            buttons.add(Actions.plain(Glyph.USER_PLUS, text("walkIn"), () -> {
                dismiss(entry);
                walkIn.run();
            }));
        } else {
            buttons.add(Actions.plain(Glyph.USER_CHECK, text("welcome"), () -> welcome(entry)));
        }
        buttons.add(Actions.quiet(Glyph.ARCHIVE, text("dismiss"), () -> dismiss(entry)));
        var line = new ListItem(head, who);
        entry.elsewhere()
                .ifPresent(other -> line.add(new Paragraph(text(
                        "elsewhere",
                        other.title(),
                        DateWords.brief(other.startsAt(), getLocale()),
                        other.venueName()))));
        line.add(buttons);
        return line;
    }

    private void welcome(Roster.ToCheck entry) {
        if (!toCheck.welcome(entry.scan())) {
            Notices.problem(text("refused"));
        }
        changed.run();
    }

    private void dismiss(Roster.ToCheck entry) {
        toCheck.dismiss(entry.scan());
        changed.run();
    }

    private String text(String key, Object... arguments) {
        return Texts.get(ToCheckPanel.class, getLocale(), "toCheck." + key, arguments);
    }
}
