package fr.arobase.terminal;

/** The paper that a terminal can give: a strip of 80 mm, a sheet, or none. */
public enum Printer {
    NONE,
    STRIP,
    SHEET
}
