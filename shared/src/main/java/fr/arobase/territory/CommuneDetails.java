package fr.arobase.territory;

/**
 * What is known of a commune.
 *
 * @param inseeCode the official geographic code, five characters
 */
public record CommuneDetails(String inseeCode, String name, String postalCode, int population) {}
