package fr.arobase.admin.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import fr.arobase.common.Texts;
import java.util.Locale;

/** French or English, remembered in a cookie; the page is loaded anew in the other language. */
public class LanguageSwitch extends Div {

    public LanguageSwitch() {
        addClassName("languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.get(LanguageSwitch.class, getLocale(), "language"));
        add(choice("Français", Texts.FRENCH), choice("English", Texts.ENGLISH));
    }

    private NativeButton choice(String words, Locale language) {
        var button = new NativeButton(words, click -> choose(language));
        button.getElement().setAttribute("lang", language.getLanguage());
        button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(Texts.nearest(getLocale()).equals(language)));
        return button;
    }

    private static void choose(Locale language) {
        Languages.remember(language);
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }
}
