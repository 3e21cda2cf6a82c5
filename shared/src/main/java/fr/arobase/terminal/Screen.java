package fr.arobase.terminal;

/**
 * The screen of a terminal, as it stands in its place.
 *
 * @param widthPx in CSS pixels, as it is turned
 * @param diagonalInches as its maker says
 * @param viewingMm from the eye to the glass
 * @param bottomMm from the floor to the lower edge of what is shown
 */
public record Screen(int widthPx, int heightPx, double diagonalInches, int viewingMm, int bottomMm) {

    private static final double MM_IN_AN_INCH = 25.4;

    /** Where every control is reached by a seated person too: from 900 to 1,200 mm above the floor (EN 301 549, 8.3). */
    private static final int HIGHEST_REACH_MM = 1200;

    /** CSS pixels in a millimetre, for screens whose pixels are square. */
    public double pxPerMm() {
        return Math.hypot(widthPx, heightPx) / (diagonalInches * MM_IN_AN_INCH);
    }

    /** How much of the screen, from below, is within everybody's reach, in millimetres; the whole where it is lower. */
    public double reachableMm() {
        var height = heightPx / pxPerMm();
        return Math.clamp(HIGHEST_REACH_MM - bottomMm, 0, height);
    }
}
