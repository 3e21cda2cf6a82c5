package fr.arobase.attendance;

/**
 * What a scanned or typed code came to. Nobody is refused: whatever is neither PRESENT nor DUPLICATE is kept to be
 * checked, and staff settle it.
 */
public enum Outcome {
    PRESENT,
    DUPLICATE,
    WRONG_WORKSHOP,
    CANCELLED,
    WAITING,
    UNKNOWN;

    /** Whether the people of the ticket are counted. */
    public boolean counts() {
        return this == PRESENT || this == DUPLICATE;
    }
}
