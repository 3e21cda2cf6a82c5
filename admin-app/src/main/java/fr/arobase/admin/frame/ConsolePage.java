package fr.arobase.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.arobase.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A page of the console: its title and main action on one line, filters as chips under it, then content that fills the
 * page, with a detail beside it when one is open. Its words come from the bundle beside the view's class.
 */
public abstract class ConsolePage extends Section implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Div actions = region("page-actions");
    private final Div chips = region("chips");
    private final Div content = region("page-content");
    private final Div detail = region("page-detail");
    private final Div body = region("page-body");

    /** @param title its words, from {@link #text} or data */
    protected final void title(String title) {
        heading.setText(title);
    }

    protected ConsolePage() {
        addClassName("page");
        var head = region("page-head");
        head.add(heading, actions);
        body.add(content, detail);
        chips.setVisible(false);
        detail.setVisible(false);
        add(head, chips, body);
    }

    /** The text of a key in the reader's language, from the bundle beside this view. */
    protected final String text(String key, Object... arguments) {
        return Texts.get(getClass(), getLocale(), key, arguments);
    }

    /** What can be done here, the main action last, as it is the rightmost. */
    protected final void actions(Component... components) {
        replace(actions, components);
    }

    /** Filters, under the title; see {@link Chips}. */
    protected final void chips(Component... components) {
        replace(chips, components);
        chips.setVisible(components.length > 0);
    }

    protected final void content(Component... components) {
        replace(content, components);
    }

    /** Opens something beside the content, or closes what is open. */
    protected final void detail(@Nullable Component component) {
        detail.removeAll();
        if (component != null) {
            detail.add(component);
        }
        detail.setVisible(component != null);
        body.setClassName("with-detail", component != null);
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · " + Texts.get(ConsolePage.class, getLocale(), "console");
    }

    private static Div region(String className) {
        var div = new Div();
        div.addClassName(className);
        return div;
    }

    private static void replace(Div region, Component... components) {
        region.removeAll();
        region.add(components);
    }
}
