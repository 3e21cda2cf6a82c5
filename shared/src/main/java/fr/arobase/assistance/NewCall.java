package fr.arobase.assistance;

import fr.arobase.common.Secret;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody calls.
 *
 * @param terminal the terminal they are at; none on a screen that was never enrolled
 * @param place where it is, in words
 * @param page the page they were on, as its id
 * @param resume what opens their answers, for the desk; none for anything else
 */
public record NewCall(
        @Nullable UUID terminal,
        String place,
        String page,
        Need need,
        String language,
        @Nullable Secret resume) {

    public NewCall(@Nullable UUID terminal, String place, String page, Need need, String language) {
        this(terminal, place, page, need, language, null);
    }
}
