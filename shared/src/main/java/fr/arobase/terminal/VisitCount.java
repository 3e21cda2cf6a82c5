package fr.arobase.terminal;

/**
 * How many visits, of one service and one outcome.
 *
 * @param service the path of the service, such as {@code ateliers}; empty when none was chosen
 * @param seconds the median length
 */
public record VisitCount(String service, VisitOutcome outcome, long visits, long seconds) {}
