package fr.arobase.kiosk.page;

/**
 * A wording of a page, as it is read and as it is heard.
 *
 * @param shown what the screen says
 * @param spoken what the voice says: times, codes and counts are said otherwise than they are written
 * @param isPrivate whether only its visitor may hear it: names, codes, addresses
 */
public record Words(String shown, String spoken, boolean isPrivate) {

    public static Words of(String text) {
        return new Words(text, text, false);
    }

    /** The same, said another way. */
    public Words said(String other) {
        return new Words(shown, other, isPrivate);
    }

    /** The same, for the visitor's ears only. */
    public Words kept() {
        return new Words(shown, spoken, true);
    }
}
