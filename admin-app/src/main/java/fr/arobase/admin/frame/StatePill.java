package fr.arobase.admin.frame;

import com.vaadin.flow.component.html.Span;

/** A state as a word with an icon in a tinted pill. */
public class StatePill extends Span {

    public StatePill(State state) {
        this(state.tone(), state.glyph(), state.words());
    }

    public StatePill(Tone tone, Glyph glyph, String words) {
        addClassNames("pill", tone.className());
        add(glyph.draw(), new Span(words));
    }
}
