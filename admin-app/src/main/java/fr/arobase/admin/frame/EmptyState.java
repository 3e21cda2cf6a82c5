package fr.arobase.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what an empty page is for and offers the first action. */
public class EmptyState extends Div {

    public EmptyState(Glyph glyph, String title, String sentence, Component... actions) {
        addClassName("empty-state");
        var drawing = new Div(glyph.draw());
        drawing.addClassName("empty-drawing");
        add(drawing, new H2(title), new Paragraph(sentence));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
