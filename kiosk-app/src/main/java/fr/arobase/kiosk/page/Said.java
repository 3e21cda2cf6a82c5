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

    /** Which way its lines run, for {@code dir}. */
    public String direction() {
        return Texts.isRightToLeft(locale) ? "rtl" : "ltr";
    }

    public String language() {
        return Texts.ofVisitors(locale).getLanguage();
    }
}
