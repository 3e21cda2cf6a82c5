package fr.arobase.admin.frame;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The filters of a list, in a row of chips under the page's title. */
public final class Chips {

    private Chips() {}

    /** A search field that answers as one types. */
    public static TextField search(String label, String current, Consumer<String> search) {
        var field = new TextField();
        field.addClassNames("chip", "chip-search");
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setPrefixComponent(Glyph.SEARCH.draw());
        field.setClearButtonVisible(true);
        field.setValue(current);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> search.accept(change.getValue()));
        return field;
    }

    /** One of several, or none: the empty choice is worded "Toutes les communes". */
    public static <T> Select<T> choice(
            String all,
            Collection<T> items,
            ItemLabelGenerator<T> words,
            @Nullable T current,
            Consumer<@Nullable T> choose) {
        var select = new Select<T>();
        select.addClassName("chip");
        select.setAriaLabel(all);
        select.setPlaceholder(all);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? all : words.apply(item));
        if (current != null) {
            select.setValue(current);
            select.addClassName("chosen");
        }
        select.addValueChangeListener(change -> {
            select.setClassName("chosen", change.getValue() != null);
            choose.accept(change.getValue());
        });
        return select;
    }

    /** On or off. */
    public static Button toggle(String words, boolean current, Consumer<Boolean> choose) {
        var button = new Button(words);
        button.addClassNames("chip", "chip-toggle");
        press(button, current);
        button.addClickListener(click -> {
            boolean pressed = !button.hasClassName("chosen");
            press(button, pressed);
            choose.accept(pressed);
        });
        return button;
    }

    /** How many the list shows, at the end of the row: give it its words whenever the list changes. */
    public static Span count() {
        var count = new Span();
        count.addClassName("chip-count");
        count.getElement().setAttribute("role", "status");
        return count;
    }

    private static void press(Button button, boolean pressed) {
        button.setClassName("chosen", pressed);
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setIcon(pressed ? Glyph.CHECK.draw() : null);
    }
}
