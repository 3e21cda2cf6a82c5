package fr.arobase.kiosk.frame;

import java.util.Set;

/**
 * The addresses of the pages. Each page has two: under {@code /borne/} it is a kiosk's, with its frame, its keyboard and
 * its forgetting; without, it is the visitor's own device.
 */
public final class KioskPaths {

    /** The start of every address of a kiosk. */
    public static final String KIOSK = "borne/";

    public static final String WELCOME = "accueil";
    public static final String HELP = "aide";
    public static final String SETTINGS = "reglages";
    public static final String LANGUAGES = "langues";
    public static final String RESTART = "recommencer";

    /** The pages beside a journey: from one to the other, the way back stays the journey's. */
    private static final Set<String> ASIDES = Set.of(HELP, SETTINGS, LANGUAGES, RESTART);

    /** Where staff make a screen a terminal. */
    public static final String ENROLMENT = "enroler";

    private KioskPaths() {}

    static boolean isAside(String path) {
        var page = path.startsWith(KIOSK) ? path.substring(KIOSK.length()) : path;
        return ASIDES.contains(page) || page.startsWith(HELP);
    }

    static boolean isKiosk(String path) {
        return path.startsWith(KIOSK);
    }
}
