package fr.arobase.workshop;

/**
 * A course as lists and forms show it.
 *
 * @param version what to give back when saving, so that nobody overwrites what another has just written
 */
public record CourseView(CourseId id, long version, CourseDetails details) {}
