package fr.arobase.kiosk.assistance;

/** The addresses of a call for a person. */
final class AssistancePaths {

    static final String NEED = "aide/appel";
    static final String CALLED = "aide/appel/suivi";

    private AssistancePaths() {}
}
