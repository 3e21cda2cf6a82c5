package fr.arobase.workshop;

import java.time.LocalDateTime;

/** What happened to a planned workshop; those signed up are told in the same transaction. */
public sealed interface WorkshopChanged {

    WorkshopId workshop();

    record Cancelled(WorkshopId workshop, String reason) implements WorkshopChanged {}

    record Moved(WorkshopId workshop, LocalDateTime previousStart, String previousVenue) implements WorkshopChanged {}

    record CapacityRaised(WorkshopId workshop) implements WorkshopChanged {}
}
