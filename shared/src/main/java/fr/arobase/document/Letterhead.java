package fr.arobase.document;

import org.jspecify.annotations.Nullable;

/**
 * Who a paper comes from: the authority's name and, when it has one, its logo.
 *
 * @param logo a PNG or JPEG image, or none
 */
public record Letterhead(String authority, byte @Nullable [] logo) {

    public static Letterhead of(String authority) {
        return new Letterhead(authority, null);
    }
}
