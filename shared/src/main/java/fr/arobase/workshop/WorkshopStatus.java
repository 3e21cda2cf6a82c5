package fr.arobase.workshop;

/** A workshop is planned, then either held and closed, or cancelled. */
public enum WorkshopStatus {
    PLANNED,
    CANCELLED,
    CLOSED
}
