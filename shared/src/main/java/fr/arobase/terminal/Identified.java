package fr.arobase.terminal;

/** What a terminal's token or cookie turned out to be. */
public sealed interface Identified {

    /** A terminal of the fleet, in service or not: its profile says. */
    record Known(TerminalProfile profile) implements Identified {}

    /** A terminal that staff have revoked: it is told so, and gets nothing. */
    record Revoked() implements Identified {}

    /** Never seen, or replaced by a newer one. */
    record Unknown() implements Identified {}
}
