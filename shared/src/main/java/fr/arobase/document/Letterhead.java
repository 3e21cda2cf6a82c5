package fr.arobase.document;

import org.jspecify.annotations.Nullable;

/**
 * Who a paper comes from: the authority's name and, when it has one, its logo.
 *
 * @param accent the colour of the name and the line under it: red, green and blue, a byte each
 * @param logo a PNG or JPEG image, or none
 */
public record Letterhead(String authority, int accent, byte @Nullable [] logo) {

    private static final int STANDARD = 0x0F5257;

    public Letterhead(String authority, byte @Nullable [] logo) {
        this(authority, STANDARD, logo);
    }

    public static Letterhead of(String authority) {
        return new Letterhead(authority, null);
    }
}
