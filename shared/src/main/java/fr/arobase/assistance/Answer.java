package fr.arobase.assistance;

/** What staff say to a call. */
public enum Answer {
    IN_3_MINUTES,
    IN_10_MINUTES,
    CANNOT_COME
}
