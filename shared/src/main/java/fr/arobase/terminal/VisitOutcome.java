package fr.arobase.terminal;

/** How a visit ended. */
public enum VisitOutcome {
    /** The visitor left after having done what they came for. */
    DONE,
    /** The visitor left, or began again. */
    LEFT,
    /** Nobody answered the question whether they were still there. */
    TIMED_OUT,
    /** The page was loaded anew or the connection was lost. */
    LOST
}
