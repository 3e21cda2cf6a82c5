package fr.arobase.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.arobase.common.Fault;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A form beside a list: its title, its fields, and two buttons at the foot. What is wrong is said twice, in a summary
 * whose lines lead to the fields, and beside each field; nothing that was typed is lost.
 *
 * <p>Fields are known by the names of the record's components, which is what a {@link Fault} names.
 */
public class FormPanel extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div summary = new Div();
    private final Div form = new Div();
    private final Div foot = new Div();
    private final Div head = new Div();

    /** @param close what closes it, or null for a form that is the page */
    public FormPanel(String title, @Nullable Runnable close) {
        addClassName("panel");
        head.addClassName("panel-head");
        head.add(new H2(title));
        if (close != null) {
            head.add(Actions.quiet(Glyph.X, text("form.close"), close));
        }
        summary.setVisible(false);
        summary.getElement().setAttribute("role", "alert");
        summary.getElement().setAttribute("tabindex", "-1");
        form.addClassName("form");
        foot.addClassName("actions");
        add(head, summary, form, foot);
    }

    /** Adds a field under the name of its record component. */
    public <C extends Component> C field(String name, C field) {
        form.add(known(name, field));
        return field;
    }

    /** Adds something that is not a field. */
    public void say(Component words) {
        form.add(words);
    }

    /** Several short fields on one line; each is made known by {@link #known}. */
    public void row(Component... some) {
        var row = new Div(some);
        row.addClassName("form-row");
        form.add(row);
    }

    public <C extends Component> C known(String name, C field) {
        fields.put(name, field);
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> mark(field, ""));
        }
        return field;
    }

    /** The button that saves. */
    public Button save(String words, Runnable save) {
        var button = Actions.main(Glyph.CHECK, words, save);
        foot.add(button);
        return button;
    }

    /** Takes the buttons away, once there is nothing left to save. */
    public void emptyFoot() {
        foot.removeAll();
    }

    public void foot(Component... components) {
        foot.add(components);
    }

    /** Shows how saving ended; only when it is done is {@code saved} called. */
    public <T> void show(Saving<T> outcome, Consumer<T> saved) {
        switch (outcome) {
            case Saving.Saved<T>(var id) -> {
                show(List.of());
                saved.accept(id);
            }
            case Saving.Invalid<T>(var faults) -> show(faults);
            case Saving.Overtaken<T>() -> show(List.of(new Fault("", text("form.overtaken"))));
        }
    }

    /** Shows what is wrong, or takes it away. */
    public void show(List<Fault> faults) {
        fields.values().forEach(field -> mark(field, ""));
        summary.removeAll();
        summary.setVisible(!faults.isEmpty());
        if (faults.isEmpty()) {
            return;
        }
        summary.setClassName("message " + Tone.DANGER.className());
        var list = new UnorderedList();
        for (var fault : faults) {
            var field = fields.get(fault.field());
            if (field == null) {
                list.add(new ListItem(fault.message()));
            } else {
                mark(field, fault.message());
                list.add(new ListItem(lead(field, label(field) + " : " + fault.message())));
            }
        }
        var words = new Div(new Span(text(faults.size() == 1 ? "form.fault" : "form.faults", faults.size())), list);
        summary.add(Glyph.CIRCLE_ALERT.draw(), words);
        summary.getElement().callJsFunction("focus");
        summary.scrollIntoView();
    }

    private static NativeButton lead(Component field, String words) {
        var lead = new NativeButton(words, click -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        lead.addClassName("lead");
        return lead;
    }

    private static void mark(Component field, String message) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(!message.isEmpty());
        }
    }

    private static String label(Component field) {
        return field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
    }

    private String text(String key, Object... arguments) {
        return Texts.get(FormPanel.class, getLocale(), key, arguments);
    }
}
