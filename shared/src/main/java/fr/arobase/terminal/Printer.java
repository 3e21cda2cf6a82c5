package fr.arobase.terminal;

/** The paper that a terminal can give: a strip of 80 mm, a sheet, both, or none. */
public enum Printer {
    NONE,
    STRIP,
    SHEET,
    BOTH;

    public boolean hasStrip() {
        return this == STRIP || this == BOTH;
    }

    public boolean hasSheet() {
        return this == SHEET || this == BOTH;
    }
}
