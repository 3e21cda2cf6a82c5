package fr.arobase.attendance;

/** Where a row of the log comes from. */
public enum Source {
    DOOR,
    KIOSK,
    CONSOLE,
    CLOSING
}
