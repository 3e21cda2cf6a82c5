package fr.arobase.admin.message;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.message.MessageView;
import java.util.Locale;

/** A message to read, as the person reads it, with what can be done about it at its foot. */
class LetterPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Div scroll = new Div();
    private final Div foot = new Div();

    LetterPanel(MessageView message, Locale locale, Runnable close, Component... facts) {
        addClassName("panel");
        var head = new Div(
                new H2(message.subject()), Actions.quiet(Glyph.X, MessageWords.text(locale, "letter.close"), close));
        head.addClassName("panel-head");
        scroll.addClassNames("scroll", "letter");
        // A long letter is read by the keyboard too.
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", message.subject());
        // A long letter scrolls, by the keyboard too.
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", message.subject());
        scroll.add(new Div(new StatePill(MessageWords.state(message, locale))));
        scroll.add(facts);
        var body = new Pre(message.body());
        body.getElement().setAttribute("lang", message.language());
        scroll.add(body);
        if (message.calendar() != null) {
            scroll.add(
                    new Paragraph(Glyph.CALENDAR.draw(), new Text(" " + MessageWords.text(locale, "letter.calendar"))));
        }
        var note = message.note();
        if (note != null && !note.isBlank()) {
            var said = new Paragraph(MessageWords.text(locale, "letter.note", note));
            said.addClassName("muted");
            scroll.add(said);
        }
        foot.addClassName("actions");
        add(head, scroll, foot);
    }

    void more(Component... components) {
        scroll.add(components);
    }

    void foot(Component... components) {
        foot.add(components);
    }
}
