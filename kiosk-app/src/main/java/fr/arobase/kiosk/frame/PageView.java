package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.keyboard.Keyboard;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.TouchPage;
import fr.arobase.kiosk.page.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A route of the kiosk. It says what its page is; all that is seen, pressed and said of it follows from that.
 *
 * <p>What the visitor has typed lives in the {@link Visit}, never in the view: pages are made again at every change of
 * language and at every return.
 */
public abstract class PageView extends Div implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    @Nullable
    private transient Page shown;

    protected PageView(Visit visit) {
        this.visit = visit;
        addClassName("page-view");
    }

    /** The page as it is now, in the visitor's language. */
    protected abstract Page page();

    /** Shows the page anew, after something changed. */
    protected final void refresh() {
        var page = visit.practises() ? page().first(practising()) : page();
        shown = page;
        removeAll();
        add(new TouchPage(page, language(), visit.isKiosk() ? keyboard() : null));
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        findAncestorFrame(page);
    }

    private void findAncestorFrame(Page page) {
        var frame = findAncestor(Frame.class);
        if (frame != null) {
            frame.shows(page);
        }
    }

    private Content practising() {
        return new Content.Message(
                Icon.SHIELD, Tone.CARE, Words.of(Texts.get(PageView.class, language(), "practising")));
    }

    private Keyboard keyboard() {
        return new Keyboard(
                visit.comfort().keyboard(),
                language(),
                chosen -> visit.like(visit.comfort().with(chosen)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shown != null) {
            refresh();
        }
    }

    @Override
    public String getPageTitle() {
        if (shown == null) {
            return "";
        }
        var title = shown.title().shown();
        return shown.problems().isEmpty() ? title : Texts.get(PageView.class, language(), "title.problem", title);
    }

    /** Shows everything anew, bars and all, after the visitor's comfort changed. */
    protected final void redress() {
        var frame = findAncestor(Frame.class);
        if (frame != null) {
            frame.dressAgain();
        }
        refresh();
    }

    protected final void focus(String id) {
        getElement().executeJs("requestAnimationFrame(() => document.getElementById($0)?.focus())", id);
    }

    /** The page that is on the screen. */
    public final Page shown() {
        var page = shown;
        return page == null ? page() : page;
    }

    protected final Visit visit() {
        return visit;
    }

    protected final Locale language() {
        return Texts.ofVisitors(getLocale());
    }

    /** A text of the package that the owner lives in, in the visitor's language. */
    protected final String text(Class<?> owner, String key, Object... arguments) {
        return Texts.get(owner, language(), key, arguments);
    }

    /** To another page of the same visit, kiosk or not: {@code go("atelier/" + id)}. */
    protected final void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(visit.prefix() + path));
    }
}
