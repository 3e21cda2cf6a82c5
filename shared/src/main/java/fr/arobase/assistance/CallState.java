package fr.arobase.assistance;

/** How a call is doing: nobody has answered, for a short while or for long; somebody has; it is over. */
public enum CallState {
    WAITING,
    LATE,
    ANSWERED,
    OVER
}
