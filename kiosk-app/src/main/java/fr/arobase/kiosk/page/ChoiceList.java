package fr.arobase.kiosk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.arobase.common.Texts;
import java.util.List;
import java.util.Locale;

/** Big buttons, six at once; the rest is one "Voir la suite" further. */
final class ChoiceList extends Div {

    private static final long serialVersionUID = 1L;
    static final int AT_ONCE = 6;

    private final transient List<Choice> choices;
    private final Locale locale;
    private int from;

    ChoiceList(List<Choice> choices, Locale locale) {
        this.choices = choices;
        this.locale = locale;
        addClassName("choices");
        draw();
    }

    private void draw() {
        removeAll();
        var list = new UnorderedList();
        var shown = choices.subList(from, Math.min(from + AT_ONCE, choices.size()));
        for (var choice : shown) {
            list.add(new ListItem(button(choice)));
        }
        list.getElement().setAttribute("role", "list");
        add(list);
        if (choices.size() > AT_ONCE) {
            add(steps());
        }
    }

    private Component steps() {
        var steps = new Div();
        steps.addClassName("steps");
        var last = Math.min(from + AT_ONCE, choices.size());
        if (from > 0) {
            steps.add(step("choices-before", Icon.ARROW_LEFT, "choices.before", from - AT_ONCE));
        }
        var place = new Span(Texts.get(ChoiceList.class, locale, "choices.place", from + 1, last, choices.size()));
        place.getElement().setAttribute("role", "status");
        steps.add(place);
        if (last < choices.size()) {
            steps.add(step("choices-after", Icon.ARROW_RIGHT, "choices.after", last));
        }
        return steps;
    }

    private Component step(String id, Icon icon, String key, int begin) {
        var button = new NativeButton();
        button.setId(id);
        button.addClassNames("button", "quiet");
        button.add(new Symbol(icon), new Span(Texts.get(ChoiceList.class, locale, key)));
        button.addClickListener(_ -> {
            from = begin;
            draw();
            getElement().executeJs("this.querySelector('button').focus()");
        });
        return button;
    }

    private static NativeButton button(Choice choice) {
        var words = new Span(Parts.covered(choice.words()));
        words.addClassName("choice-words");
        if (choice.language() != null) {
            words.getElement().setAttribute("lang", choice.language().getLanguage());
        }
        if (!choice.detail().shown().isEmpty()) {
            var detail = Parts.covered(choice.detail());
            detail.addClassName("choice-detail");
            words.add(detail);
        }
        if (!choice.facts().isEmpty()) {
            var facts = new Span();
            facts.addClassName("choice-facts");
            choice.facts().forEach(fact -> facts.add(Parts.fact(fact)));
            words.add(facts);
        }
        var button = new NativeButton();
        button.setId(choice.id());
        button.addClassName("choice");
        button.add(new Symbol(choice.icon()), words, new Symbol(Icon.CHEVRON_RIGHT));
        button.addClickListener(_ -> choice.chosen().run());
        return button;
    }
}
