package fr.arobase.kiosk.frame;

/** Something of a visit that starting again does not undo: what has left this screen, or how the visitor likes it. */
public interface Lasting {}
