package fr.arobase.kiosk.page;

import fr.arobase.common.Texts;
import java.util.Locale;

/** The texts of one package in one language, for templates: {@code ${say.text('key')}}. */
public record Said(Class<?> owner, Locale locale) {

    public String text(String key) {
        return Texts.get(owner, locale, key);
    }

    public String text(String key, Object argument) {
        return Texts.get(owner, locale, key, argument);
    }

    public String language() {
        return Texts.nearest(locale).getLanguage();
    }
}
