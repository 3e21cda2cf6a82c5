package fr.arobase.workshop;

/** What a workshop costs its visitors. */
public enum Price {
    FREE
}
