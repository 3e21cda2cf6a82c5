package fr.arobase.kiosk.practice;

/** The addresses of practising. */
public final class PracticePaths {

    /** What a journey leads to in place of its end. */
    public static final String DONE = "entrainement/fin";

    static final String BEGIN = "entrainement";

    private PracticePaths() {}
}
