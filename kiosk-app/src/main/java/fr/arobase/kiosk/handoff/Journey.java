package fr.arobase.kiosk.handoff;

import fr.arobase.kiosk.frame.Visit;

/** Something that is answered over several pages and can go on elsewhere: a bean of each is all it takes. */
public interface Journey {

    /** Small letters; kept with what is handed on. */
    String name();

    /** Whether there is something to go on with. */
    boolean isBegun(Visit visit);

    /** What was answered so far, in a form of its own with a version in it. */
    String write(Visit visit);

    /** Puts into a visit what {@link #write} wrote. */
    void read(String draft, Visit visit);

    /**
     * Where it goes on.
     *
     * @param path where the visitor was when they asked
     */
    String goesOn(String path);
}
