package fr.arobase.territory;

/**
 * A commune as lists show it, with what is there.
 *
 * @param venues how many venues it has
 * @param schools how many schools it has
 */
public record CommuneView(
        String inseeCode, String name, String postalCode, int population, long venues, long schools) {}
