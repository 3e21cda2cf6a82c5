package fr.arobase.printing;

/** A paper that an agent has fetched, and is to print. */
public record PrintJob(PrintJobId id, PrintFormat format) {}
