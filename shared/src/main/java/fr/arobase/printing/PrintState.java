package fr.arobase.printing;

/** How far a paper has come. */
public enum PrintState {
    WAITING,
    /** The agent has it. */
    FETCHED,
    PRINTED,
    /** The printer could not. */
    FAILED,
    /** Its visit ended before. */
    CLEARED,
    /** Nobody printed it in time. */
    EXPIRED;

    /** Whether more is to be expected. */
    public boolean isUnderWay() {
        return this == WAITING || this == FETCHED;
    }
}
