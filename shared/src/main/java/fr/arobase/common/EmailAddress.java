package fr.arobase.common;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, checked by size, then characters, then syntax; whether it answers, only a message can tell. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254; // RFC 5321
    private static final Pattern SYNTAX = Pattern.compile(
            "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\\.[A-Za-z]{2,}");

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    public static boolean isValid(String value) {
        return value.length() <= LONGEST
                && !value.contains("..")
                && !value.startsWith(".")
                && !value.contains(".@")
                && SYNTAX.matcher(value).matches();
    }

    public static Optional<EmailAddress> read(String typed) {
        var trimmed = typed.strip();
        return isValid(trimmed) ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
