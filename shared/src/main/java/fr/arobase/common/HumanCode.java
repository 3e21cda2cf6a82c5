package fr.arobase.common;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A code that people read, say and type: seven random characters and a check character, shown in two groups of four.
 * Reading forgives case, spaces, hyphens, and O, I, L for 0 and 1. The check is the weighted sum modulo 31 (a prime),
 * so one wrong character, or two neighbours swapped, is always noticed.
 */
public record HumanCode(String value) {

    private static final int LENGTH = 8;
    private static final int PRIME = 31;

    public HumanCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a human code");
        }
    }

    public static HumanCode random(RandomGenerator random) {
        var body = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            // The alphabet's last letter is left out: modulo 31 it could not be told from 0.
            body.append(Crockford.ALPHABET.charAt(random.nextInt(PRIME)));
        }
        return new HumanCode(body.append(check(body)).toString());
    }

    /** What somebody typed or said, if it is a code. */
    public static Optional<HumanCode> read(String typed) {
        var compact = new StringBuilder();
        for (char c : typed.toCharArray()) {
            if (!Character.isWhitespace(c) && c != '-' && c != '.') {
                if (compact.length() == LENGTH) {
                    return Optional.empty();
                }
                try {
                    compact.append(Crockford.ALPHABET.charAt(Crockford.value(c)));
                } catch (IllegalArgumentException notInTheAlphabet) {
                    return Optional.empty();
                }
            }
        }
        return isCode(compact) ? Optional.of(new HumanCode(compact.toString())) : Optional.empty();
    }

    /** Two groups of four. */
    public String grouped() {
        return value.substring(0, 4) + " " + value.substring(4);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isCode(CharSequence code) {
        return code.length() == LENGTH
                && code.chars().noneMatch(c -> c == Crockford.ALPHABET.charAt(PRIME))
                && check(code) == code.charAt(LENGTH - 1);
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (i + 2) * Crockford.value(code.charAt(i));
        }
        return Crockford.ALPHABET.charAt(sum % PRIME);
    }
}
