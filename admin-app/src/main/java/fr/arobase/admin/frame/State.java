package fr.arobase.admin.frame;

/** A state as lists and pages show it: a word, an icon and a tint. */
public record State(Tone tone, Glyph glyph, String words) {}
