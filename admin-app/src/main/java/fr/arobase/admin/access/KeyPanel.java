package fr.arobase.admin.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.arobase.access.AccessKeyService;
import fr.arobase.access.AccessKeyView;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConfirmPanel;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.common.Texts;
import java.util.Locale;

/** A key that exists: what it opens, and how to revoke it. */
class KeyPanel extends FormPanel {

    private static final long serialVersionUID = 1L;

    KeyPanel(AccessKeyView key, State kind, State state, AccessKeyService keys, Locale locale, Runnable close) {
        super(key.name(), close);
        var states = new Div(new StatePill(kind), new StatePill(state));
        states.addClassName("actions");
        say(states);
        say(new Paragraph(text(locale, "key." + key.kind() + ".what")));
        say(new Paragraph(text(locale, "key.hidden", key.prefix())));
        if (key.isRevoked()) {
            return;
        }
        var question = new Div();
        foot(Actions.danger(Glyph.BAN, text(locale, "key.revoke"), () -> {
            question.removeAll();
            question.add(new ConfirmPanel(
                            text(locale, "key.revoke.question", key.name()),
                            text(locale, "key.revoke.consequence"),
                            Glyph.BAN,
                            text(locale, "key.revoke"),
                            () -> {
                                keys.revoke(key.id());
                                Notices.done(text(locale, "key.revoked", key.name()));
                                close.run();
                            },
                            question::removeAll)
                    .focused());
        }));
        add(question);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(KeyPanel.class, locale, key, arguments);
    }
}
