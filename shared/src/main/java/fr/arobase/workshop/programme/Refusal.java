package fr.arobase.workshop.programme;

import fr.arobase.common.Texts;
import java.util.Locale;

/**
 * Why a workshop cannot be as asked.
 *
 * @param limit the number that was passed, where there is one
 */
public record Refusal(Reason reason, int limit) {

    /** Each says which field of a form it belongs to by what it is about. */
    public enum Reason {
        REFERENCE_TAKEN,
        CAPACITY_OVER_VENUE,
        CAPACITY_UNDER_TAKEN,
        NO_LONGER_PLANNED
    }

    public String text(Locale locale) {
        return Texts.get(Refusal.class, locale, "Refusal." + reason.name(), limit);
    }
}
