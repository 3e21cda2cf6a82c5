package fr.arobase.access;

/** What a machine's key opens: the public API, or the door's part of it. */
public enum AccessKind {
    API,
    DOOR
}
