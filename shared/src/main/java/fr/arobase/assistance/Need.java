package fr.arobase.assistance;

/** What somebody needs help with, in their own choice of four. */
public enum Need {
    PAGE,
    UNDERSTANDING,
    SEEING_HEARING,
    OTHER
}
