package fr.arobase.kiosk.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.keyboard.Keyboard;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is touched: problems, title, help, content, the keyboard when there is something to type, and the actions
 * low. Where the focus begins follows from the page: on the problems, else in the first field on a kiosk, else on the
 * title.
 */
public class TouchPage extends Main {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private Component first = title;

    /** @param keyboard our keyboard on a kiosk; none where the device brings its own */
    public TouchPage(Page page, Locale locale, @Nullable Keyboard keyboard) {
        addClassName("page");
        setId("main");
        getElement().setAttribute("data-page", page.id());
        var body = new Div();
        body.addClassName("page-body");
        title.setText(page.title().shown());
        title.setId("title");
        title.getElement().setAttribute("tabindex", "-1");
        if (!page.problems().isEmpty()) {
            body.add(summary(page, locale));
        }
        body.add(title);
        if (!page.help().shown().isEmpty()) {
            var help = sentence("help", page.help());
            help.setId("page-help");
            body.add(help);
        }
        var parts = new Parts(page, locale, keyboard != null);
        for (int i = 0; i < page.content().size(); i++) {
            body.add(parts.draw(page.content().get(i), Script.part(i)));
        }
        body.add(new Scroller(locale));
        add(body);
        var field = parts.firstField();
        if (keyboard != null && field != null) {
            add(keyboard);
            if (page.problems().isEmpty()) {
                first = field;
            }
        }
        var actions = actions(page);
        if (actions.getChildren().findAny().isPresent()) {
            add(actions);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        first.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private Component summary(Page page, Locale locale) {
        var summary = new Div();
        summary.addClassName("problems");
        summary.setId("problems");
        summary.getElement().setAttribute("role", "alert");
        summary.getElement().setAttribute("tabindex", "-1");
        var heading = new H2(Texts.get(TouchPage.class, locale, "problems"));
        var list = new UnorderedList();
        for (int i = 0; i < page.problems().size(); i++) {
            var problem = page.problems().get(i);
            var item = new ListItem();
            item.setId(Script.problem(i));
            list.add(item);
            if (problem.field().isEmpty()) {
                item.setText(problem.words().shown());
            } else {
                var link = new Anchor("#" + problem.field(), problem.words().shown());
                link.setRouterIgnore(true);
                link.getElement()
                        .executeJs(
                                "this.addEventListener('click', e => { e.preventDefault();"
                                        + " document.getElementById($0)?.focus(); })",
                                problem.field());
                item.add(link);
            }
        }
        summary.add(new Symbol(Icon.CIRCLE_ALERT), heading, list);
        first = summary;
        return summary;
    }

    private static Component actions(Page page) {
        var actions = new Div();
        actions.addClassName("page-actions");
        for (var action : page.others()) {
            actions.add(button(action, "quiet"));
        }
        if (page.main() != null) {
            actions.add(button(page.main(), "main-action"));
        }
        return actions;
    }

    private static NativeButton button(Action action, String look) {
        var button = new NativeButton();
        button.setId(action.id());
        button.addClassNames("button", look);
        button.add(new Symbol(action.icon()), new Span(action.words().shown()));
        button.addClickListener(_ -> action.done().run());
        return button;
    }

    static Paragraph sentence(String look, Words words) {
        var paragraph = new Paragraph(words.shown());
        paragraph.addClassName(look);
        return paragraph;
    }
}
