package fr.arobase.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words people read. Each package keeps its own beside its classes: {@code texts.properties} in French, the
 * reference, and {@code texts_en.properties} in English. What visitors read is also in Ukrainian and in Arabic; a text that
 * is not yet there is French.
 *
 * <p>A pattern goes through {@link MessageFormat} only when it is given arguments; texts write the typographic
 * apostrophe (’), so none has to be doubled.
 */
public final class Texts {

    public static final Locale FRENCH = Locale.FRENCH;
    public static final Locale ENGLISH = Locale.ENGLISH;

    public static final Locale UKRAINIAN = Locale.of("uk");
    public static final Locale ARABIC = Locale.of("ar");

    /** The figures of a phone number or a ticket's code are those on its paper: 0 to 9, in Arabic too. */
    private static final Locale ARABIC_WITH_OUR_FIGURES = Locale.forLanguageTag("ar-u-nu-latn");

    /** What visitors may read on a screen. Papers, messages and the console keep to French and English. */
    public static final List<Locale> VISITORS = List.of(FRENCH, ENGLISH, UKRAINIAN, ARABIC);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The text of a key, from the bundle of the package that {@code owner} lives in.
     *
     * @throws java.util.MissingResourceException when neither language knows the key: a bug, found by tests
     */
    public static String get(Class<?> owner, Locale locale, String key, Object... arguments) {
        var pattern = bundle(owner, locale).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, isRightToLeft(locale) ? ARABIC_WITH_OUR_FIGURES : locale)
                        .format(arguments);
    }

    /** The text of an enum constant, under {@code EnumName.CONSTANT}, from the bundle beside the enum. */
    public static String of(Enum<?> constant, Locale locale) {
        var type = constant.getDeclaringClass();
        return get(type, locale, type.getSimpleName() + "." + constant.name());
    }

    /** The supported language nearest to the one asked for: French unless English is wanted. */
    public static Locale nearest(Locale wanted) {
        return wanted.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : FRENCH;
    }

    /** The language of a visitor's screen nearest to the one asked for: French unless we speak it. */
    public static Locale ofVisitors(Locale wanted) {
        return VISITORS.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(FRENCH);
    }

    /** Whether a language is written from right to left. */
    public static boolean isRightToLeft(Locale locale) {
        return locale.getLanguage().equals(ARABIC.getLanguage());
    }

    private static ResourceBundle bundle(Class<?> owner, Locale locale) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + ".texts", ofVisitors(locale), owner.getClassLoader(), NO_FALLBACK);
    }
}
