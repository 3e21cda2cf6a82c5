package fr.arobase.access;

import fr.arobase.common.Secret;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a key: {@code aro_<prefix>_<secret>}, 8 and 52 characters of Crockford's base 32. */
record KeySecret(String prefix, String text) {

    private static final int PREFIX_BYTES = 5;
    private static final Pattern FORM = Pattern.compile("aro_([0-9A-HJKMNP-TV-Z]{8})_[0-9A-HJKMNP-TV-Z]{52}");

    static KeySecret random() {
        var prefix = Secret.random(PREFIX_BYTES);
        return new KeySecret(prefix, "aro_" + prefix + "_" + Secret.random().text());
    }

    static Optional<KeySecret> read(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new KeySecret(form.group(1), text)) : Optional.empty();
    }

    String hash() {
        return new Secret(text).hash();
    }

    @Override
    public String toString() {
        return "aro_" + prefix + "_…";
    }
}
