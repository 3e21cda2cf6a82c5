package fr.arobase.admin.frame;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short news at the foot of the page. What must be read stays in the page, it is not a notice. */
public final class Notices {

    private Notices() {}

    public static void done(String words) {
        show(Glyph.CIRCLE_CHECK, Tone.OK, words, 5000, false);
    }

    /** Something that did not work out; it stays longer and is spoken at once. */
    public static void problem(String words) {
        show(Glyph.CIRCLE_ALERT, Tone.DANGER, words, 12000, true);
    }

    private static void show(Glyph glyph, Tone tone, String words, int millis, boolean assertive) {
        var notice = new Notification();
        notice.addClassNames("notice", tone.className());
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDuration(millis);
        notice.setAssertive(assertive);
        notice.add(glyph.draw(), new Span(words));
        notice.open();
    }
}
