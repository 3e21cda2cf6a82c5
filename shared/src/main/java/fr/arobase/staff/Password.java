package fr.arobase.staff;

import fr.arobase.common.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a password must be: long. Twelve characters or more, and no rule on what they are. */
final class Password {

    static final int SHORTEST = 12;

    /** bcrypt reads no further. */
    static final int MOST_BYTES = 72;

    private static final int FEWEST_SIGNS = 5;

    private Password() {}

    /** What is wrong with it, in plain words, if anything. */
    static Optional<String> fault(String password, Locale locale) {
        if (password.length() < SHORTEST) {
            return Optional.of(Texts.get(Password.class, locale, "password.short", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Texts.get(Password.class, locale, "password.long", MOST_BYTES));
        }
        if (password.chars().distinct().count() < FEWEST_SIGNS) {
            return Optional.of(Texts.get(Password.class, locale, "password.simple"));
        }
        return Optional.empty();
    }

    static String hash(PasswordEncoder encoder, String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The encoder made no hash");
        }
        return hash;
    }
}
