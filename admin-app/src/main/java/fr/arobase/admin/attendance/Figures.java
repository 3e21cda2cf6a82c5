package fr.arobase.admin.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.arobase.attendance.Roster;
import fr.arobase.common.Texts;

/** The count, in large figures. */
class Figures extends Div {

    Figures() {
        addClassNames("card", "figures");
    }

    void show(Roster roster) {
        var counts = roster.counts();
        removeAll();
        var present = new Span(String.valueOf(counts.present()));
        present.addClassName("figure-present");
        var expected = new Span(text("of", counts.expected()));
        expected.addClassName("figure-expected");
        var main = new Div(new Div(present, expected), words(text("present", counts.present())));
        main.addClassName("figure-main");
        // Spoken as one sentence when it changes.
        main.getElement().setAttribute("role", "status");
        var others = new Div(
                figure(counts.absent(), "absent"),
                figure(counts.excused(), "excused"),
                figure(counts.waiting(), "waiting"),
                figure(roster.workshop().capacity(), "seats"));
        others.addClassName("figure-others");
        add(main, others);
    }

    private Div figure(int count, String key) {
        var number = new Span(String.valueOf(count));
        number.addClassName("figure");
        return new Div(number, words(text(key, count)));
    }

    private static Span words(String words) {
        var span = new Span(words);
        span.addClassName("muted");
        return span;
    }

    private String text(String key, Object... arguments) {
        return Texts.get(Figures.class, getLocale(), "figures." + key, arguments);
    }
}
