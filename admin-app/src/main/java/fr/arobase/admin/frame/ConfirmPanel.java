package fr.arobase.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.arobase.common.Texts;

/** Asks before something that cannot be undone, in the page itself: it stands where the action was asked for. */
public class ConfirmPanel extends Div {

    private final Button confirm;

    /**
     * @param question "Annuler cet atelier ?"
     * @param consequence what will happen, in one sentence
     * @param words of the button that does it, a verb: never "OK"
     * @param fields what else is needed: a reason, a choice
     */
    public ConfirmPanel(
            String question,
            String consequence,
            Glyph glyph,
            String words,
            Runnable action,
            Runnable abandon,
            Component... fields) {
        addClassNames("confirm-panel", Tone.DANGER.className());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        confirm = Actions.danger(glyph, words, action);
        var keep = Actions.plain(Glyph.X, Texts.get(ConfirmPanel.class, getLocale(), "confirm.abandon"), abandon);
        var buttons = new Div(confirm, keep);
        buttons.addClassName("actions");
        add(new H3(question), new Paragraph(consequence));
        add(fields);
        add(buttons);
    }

    /** Puts the keyboard where the answer is. */
    public ConfirmPanel focused() {
        confirm.focus();
        return this;
    }
}
