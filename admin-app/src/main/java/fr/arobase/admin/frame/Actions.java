package fr.arobase.admin.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Buttons and links of one look: an icon, a word, and how much they weigh. */
public final class Actions {

    private Actions() {}

    /** The main action: one a page, or one a form. */
    public static Button main(Glyph glyph, String words, Runnable action) {
        var button = plain(glyph, words, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button plain(Glyph glyph, String words, Runnable action) {
        return new Button(words, glyph.draw(), click -> action.run());
    }

    /** An action that takes something away. */
    public static Button danger(Glyph glyph, String words, Runnable action) {
        var button = plain(glyph, words, action);
        button.addClassName("danger");
        return button;
    }

    /** Little weight: inside rows and panels. */
    public static Button quiet(Glyph glyph, String words, Runnable action) {
        var button = plain(glyph, words, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** A link that looks like a plain button. */
    public static Anchor link(Glyph glyph, String words, String address) {
        var link = new Anchor(address);
        link.addClassName("button-link");
        link.add(glyph.draw(), new Span(words));
        return link;
    }
}
