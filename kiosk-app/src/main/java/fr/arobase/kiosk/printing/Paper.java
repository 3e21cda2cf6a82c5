package fr.arobase.kiosk.printing;

import java.util.Locale;

/** Something that can be printed, made only when it is asked for. */
public interface Paper {

    /**
     * For a receipt printer.
     *
     * @param large with capitals of 7 mm
     */
    byte[] strip(Locale locale, boolean large);

    /** A4, as PDF. */
    byte[] sheet(Locale locale);
}
