package fr.arobase.terminal;

/** What came of an order. */
public enum OrderOutcome {
    DONE,
    REFUSED,
    FAILED
}
