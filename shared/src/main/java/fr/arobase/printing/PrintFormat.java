package fr.arobase.printing;

/** What a printer understands. */
public enum PrintFormat {
    /** Commands for a receipt printer of 80 mm, sent as they are. */
    ESC_POS,
    /** A sheet of A4. */
    PDF
}
