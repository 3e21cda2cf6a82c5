package fr.arobase.workshop.programme;

import fr.arobase.territory.VenueId;

/**
 * A place that a workshop can be planned in.
 *
 * @param seats how many people it holds
 * @param feedToken the secret of its calendar's address
 */
public record VenueChoice(
        VenueId id, String code, String name, String inseeCode, String commune, int seats, String feedToken) {}
