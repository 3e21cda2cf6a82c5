package fr.arobase.kiosk.frame;

/**
 * The addresses of the pages. Each page has two: under {@code /borne/} it is a kiosk's, with its frame, its keyboard and
 * its forgetting; without, it is the visitor's own device.
 */
public final class KioskPaths {

    /** The start of every address of a kiosk. */
    public static final String KIOSK = "borne/";

    public static final String WELCOME = "accueil";
    public static final String HELP = "aide";

    /** Where staff make a screen a terminal. */
    public static final String ENROLMENT = "enroler";

    private KioskPaths() {}

    static boolean isKiosk(String path) {
        return path.startsWith(KIOSK);
    }
}
