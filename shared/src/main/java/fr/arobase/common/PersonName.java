package fr.arobase.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody's first and last name, as they write it. {@link #key()} is the same for two writings of one name (case,
 * accents, hyphens and spaces do not count), which is how a second sign-up of one person is noticed.
 */
public record PersonName(String firstName, String lastName) {

    public static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .’'-]*");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");

    public PersonName {
        firstName = firstName.strip().replaceAll("\\s+", " ");
        lastName = lastName.strip().replaceAll("\\s+", " ");
        if (!isValid(firstName) || !isValid(lastName)) {
            throw new IllegalArgumentException("Not the name of a person");
        }
    }

    /** Whether this can be one part, first or last, of a name. */
    public static boolean isValid(String part) {
        var stripped = part.strip();
        return stripped.length() <= LONGEST && NAME.matcher(stripped).matches();
    }

    public String full() {
        return firstName + " " + lastName;
    }

    /** For lists: {@code MARTIN Jeanne}. */
    public String lastFirst() {
        return lastName.toUpperCase(Locale.FRENCH) + " " + firstName;
    }

    public String key() {
        return plain(firstName) + "|" + plain(lastName);
    }

    private static String plain(String part) {
        var unaccented = Normalizer.normalize(
                part.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD);
        var letters = NOT_A_LETTER.matcher(unaccented).replaceAll("");
        // A name in another alphabet has no letter left: keep it as it is.
        return letters.isEmpty() ? unaccented.replaceAll("\\s+", "") : letters;
    }
}
