package fr.arobase.printing;

/** Whether a paper offered now at a terminal would come out. */
public enum Printable {
    STRIP,
    SHEET,
    /** This terminal prints nothing, ever. */
    NO_PRINTER,
    NO_PAPER,
    /** Switched off, broken, or its agent is silent. */
    AWAY;

    public boolean isReady() {
        return this == STRIP || this == SHEET;
    }
}
