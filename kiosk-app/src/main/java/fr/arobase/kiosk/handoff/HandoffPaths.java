package fr.arobase.kiosk.handoff;

/** The addresses of what is handed on. */
final class HandoffPaths {

    static final String PHONE = "aide/telephone";
    static final String DESK = "aide/accueil";
    static final String PAPER = "aide/plus-tard";
    static final String RESUME = "reprendre";

    /** The whole page of a kiosk whose visitor has gone on by phone. */
    static final String ON_PHONE = "/borne/telephone";

    private HandoffPaths() {}
}
