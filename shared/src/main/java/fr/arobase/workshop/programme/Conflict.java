package fr.arobase.workshop.programme;

import fr.arobase.workshop.WorkshopSummary;

/** Two workshops at the same time that share something: worth a warning, for staff may have good reasons. */
public record Conflict(Shared shared, WorkshopSummary other) {

    /** What both would need. */
    public enum Shared {
        VENUE,
        ADVISOR
    }
}
