package fr.arobase.kiosk.page;

/**
 * What has to be put right before going on, in the same words at the top of the page and beside the field.
 *
 * @param field the field's id; empty when it is of the page as a whole
 */
public record Problem(String field, Words words) {

    public static Problem of(String field, String words) {
        return new Problem(field, Words.of(words));
    }
}
