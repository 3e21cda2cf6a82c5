package fr.arobase.assistance;

/** What somebody needs help with, in their own choice of four; or that they come to the desk. */
public enum Need {
    PAGE,
    UNDERSTANDING,
    SEEING_HEARING,
    OTHER,
    /** They come: staff go on for them with what they have begun. */
    DESK
}
