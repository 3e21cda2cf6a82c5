package fr.arobase.kiosk.frame;

import fr.arobase.terminal.Screen;

/** The lower part of a screen, where a seated person and a child reach everything. */
final class LowZone {

    /** 21.5 inches, standing, its lower edge 800 mm above the floor. */
    static final double USUAL_MM = of(new Screen(1080, 1920, 21.5, 600, 800));

    /** Less than this holds no page with a keyboard: a terminal hung higher is hung too high. */
    private static final double LEAST_MM = 260;

    private LowZone() {}

    static double of(Screen screen) {
        return Math.max(screen.reachableMm(), LEAST_MM);
    }
}
