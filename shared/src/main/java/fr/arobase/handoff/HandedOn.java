package fr.arobase.handoff;

/**
 * What was taken up.
 *
 * @param journey which journey it belongs to
 * @param draft what had been answered, as the journey wrote it
 */
public record HandedOn(String journey, String draft) {}
