package fr.arobase.workshop;

/** How much somebody should know before they come. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
