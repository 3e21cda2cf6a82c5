package fr.arobase.admin.frame;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.text.Collator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table that fills its page. Its cells are drawn by the browser from words, not by components, so that long lists stay
 * light; a row opens by a click or by Enter.
 */
public class Table<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    private final List<Column<T>> wide = new ArrayList<>();
    private transient volatile List<T> shown = List.of();

    /** @param name what screen readers call it */
    public Table(String name) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        getElement().setProperty("accessibleName", name);
        addClassName("table");
        setSizeFull();
        setMultiSort(false);
    }

    public Column<T> words(String header, Function<T, String> words) {
        return addColumn(LitRenderer.<T>of("${item.words}").withProperty("words", words::apply))
                .setHeader(header)
                .setComparator(alphabetical(words))
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    /** The main words, and smaller ones under them. */
    public Column<T> two(String header, Function<T, String> first, Function<T, String> second) {
        return addColumn(LitRenderer.<T>of(
                                "<div class='cell-two'><span>${item.first}</span><span>${item.second}</span></div>")
                        .withProperty("first", first::apply)
                        .withProperty("second", second::apply))
                .setHeader(header)
                .setComparator(alphabetical(first))
                .setAutoWidth(true)
                .setFlexGrow(2);
    }

    public Column<T> number(String header, ToLongFunction<T> number) {
        var format = NumberFormat.getIntegerInstance(getLocale());
        return addColumn(LitRenderer.<T>of("${item.number}")
                        .withProperty("number", item -> format.format(number.applyAsLong(item))))
                .setHeader(header)
                .setComparator(Comparator.comparingLong(number))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** A state, or nothing for items that have none. */
    public Column<T> state(String header, Function<T, Optional<State>> state) {
        return addColumn(LitRenderer.<T>of("""
                                ${item.words ? html`<span class="pill ${item.tone}"><span class="glyph"
                                aria-hidden="true" data-glyph="${item.glyph}"></span>${item.words}</span>` : ''}
                                """)
                        .withProperty("tone", item -> state.apply(item)
                                .map(s -> s.tone().className())
                                .orElse(""))
                        .withProperty("glyph", item -> state.apply(item)
                                .map(s -> s.glyph().character())
                                .orElse(""))
                        .withProperty(
                                "words",
                                item -> state.apply(item).map(State::words).orElse("")))
                .setHeader(header)
                .setComparator(
                        alphabetical(item -> state.apply(item).map(State::words).orElse("")))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** Calls what opens a row; null when the open row is chosen again. */
    public void onOpen(Consumer<@Nullable T> open) {
        addSelectionListener(change -> {
            if (change.isFromClient()) {
                open.accept(change.getFirstSelectedItem().orElse(null));
            }
        });
    }

    /** Columns there is no room for while a detail is open beside the table. */
    @SafeVarargs
    public final void onlyWide(Column<T>... columns) {
        wide.addAll(List.of(columns));
    }

    /** Makes room for a detail, or takes it back. */
    public void narrow(boolean narrow) {
        wide.forEach(column -> column.setVisible(!narrow));
        recalculateColumnWidths();
    }

    /** Shows these rows, and an empty selection. */
    public void show(List<T> rows) {
        shown = List.copyOf(rows);
        setItems(rows);
    }

    /** The rows it shows, in the order they were given; whoever exports them asks from another thread. */
    public List<T> shown() {
        return shown;
    }

    private Comparator<T> alphabetical(Function<T, String> words) {
        var collator = Collator.getInstance(Locale.FRENCH);
        return (a, b) -> collator.compare(words.apply(a), words.apply(b));
    }
}
