package fr.arobase.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words people read. Each package keeps its own beside its classes: {@code texts.properties} in French, the
 * reference, and {@code texts_en.properties} in English.
 *
 * <p>A pattern goes through {@link MessageFormat} only when it is given arguments; texts write the typographic
 * apostrophe (’), so none has to be doubled.
 */
public final class Texts {

    public static final Locale FRENCH = Locale.FRENCH;
    public static final Locale ENGLISH = Locale.ENGLISH;

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
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
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

    private static ResourceBundle bundle(Class<?> owner, Locale locale) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + ".texts", nearest(locale), owner.getClassLoader(), NO_FALLBACK);
    }
}
