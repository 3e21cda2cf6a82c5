package fr.arobase.kiosk.signup;

import fr.arobase.workshop.WorkshopId;

/** The addresses of the sign-up; none of them says anything of the visitor. */
final class SignupPaths {

    static final String WAYS = "ateliers";
    static final String COMMUNES = "ateliers/communes";
    static final String THEMES = "ateliers/themes";
    static final String DATES = "ateliers/dates";
    static final String LIST = "ateliers/liste";
    static final String WORKSHOP = "atelier/:workshop";
    static final String WHO = "inscription/qui";
    static final String NAMES = "inscription/nom";
    static final String CONTACT = "inscription/contact";
    static final String CONTACT_EMAIL = "inscription/courriel";
    static final String CONTACT_PHONE = "inscription/telephone";
    static final String CHECK = "inscription/verifier";
    static final String RESULT = "inscription/resultat";

    private SignupPaths() {}

    static String workshop(WorkshopId id) {
        return "atelier/" + id;
    }
}
