package fr.arobase.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The least that a Vaadin page can be: a button and a word that changes. What ours cost more is ours. */
@AnonymousAllowed
class BarePage extends Div {

    private static final long serialVersionUID = 1L;
    static final String PATH = "bench-bare";

    private int times;

    BarePage() {
        var word = new Span("0");
        var button = new NativeButton("+", _ -> word.setText(String.valueOf(++times)));
        button.setId("more");
        add(button, word);
    }
}
