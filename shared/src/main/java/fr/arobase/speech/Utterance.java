package fr.arobase.speech;

import java.util.Locale;

/**
 * Something to be said.
 *
 * @param text what is said, already in words; never blank, at most 2,000 characters
 * @param isPrivate whether it is of somebody: what is private is never kept
 */
public record Utterance(String text, Locale language, Pace pace, boolean isPrivate) {

    static final int LONGEST = 2000;

    public Utterance {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("Between 1 and " + LONGEST + " characters can be said");
        }
    }
}
