package fr.arobase.kiosk.page;

/** How something is meant; never told by its colour alone. */
public enum Tone {
    PLAIN,
    GOOD,
    CARE,
    BAD
}
