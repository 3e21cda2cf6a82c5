package fr.arobase.handoff;

/** Whether somebody may still take it up, somebody has, or it is too late. */
public enum HandoffState {
    WAITING,
    TAKEN,
    EXPIRED
}
