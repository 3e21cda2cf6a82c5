package fr.arobase.admin.programme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Tone;
import java.util.List;

/** Sentences that stay in the page: one, or a list under a first one. */
class Message extends Div {

    Message(Tone tone, Glyph glyph, String sentence, List<String> more) {
        addClassNames("message", tone.className());
        var words = new Div(new Span(sentence));
        if (!more.isEmpty()) {
            var list = new UnorderedList();
            more.forEach(one -> list.add(new ListItem(one)));
            words.add(list);
        }
        add(glyph.draw(), words);
    }
}
