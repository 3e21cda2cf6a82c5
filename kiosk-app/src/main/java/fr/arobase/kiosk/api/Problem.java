package fr.arobase.kiosk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.arobase.common.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** What went wrong, after RFC 9457, in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        @Schema(example = "urn:arobase:problem:invalid") String type,
        @Schema(example = "Champs à corriger") String title,
        @Schema(example = "422") int status,

        @Schema(example = "La demande n’est pas complète. Corrigez les champs indiqués.")
        String detail,

        List<Fault> errors) {

    /** One field at fault, written as in {@code people[0].firstName}. */
    record Fault(
            @Schema(example = "people[0].firstName") String field,

            @Schema(example = "Écrivez le prénom avec des lettres.")
            String message) {}

    static Problem of(ProblemKind kind, Locale locale, List<Fault> errors) {
        return new Problem(
                kind.type(),
                Texts.get(Problem.class, locale, kind.name() + ".title"),
                kind.status(),
                Texts.get(Problem.class, locale, kind.name() + ".detail"),
                errors);
    }

    Problem saying(String otherDetail) {
        return new Problem(type, title, status, otherDetail, errors);
    }
}
