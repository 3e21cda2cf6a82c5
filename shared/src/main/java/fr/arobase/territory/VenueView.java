package fr.arobase.territory;

/**
 * A venue as lists and forms show it.
 *
 * @param version what to give back when saving, so that nobody overwrites what another has just written
 * @param commune the name of its commune
 * @param feedToken what gives the calendar of its workshops
 */
public record VenueView(VenueId id, long version, VenueDetails details, String commune, String feedToken) {}
