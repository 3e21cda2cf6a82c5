package fr.arobase.speech;

/** How fast a voice speaks. */
public enum Pace {
    NORMAL(160),
    SLOW(105);

    private final int wordsPerMinute;

    Pace(int wordsPerMinute) {
        this.wordsPerMinute = wordsPerMinute;
    }

    int wordsPerMinute() {
        return wordsPerMinute;
    }

    /** How much longer than at the usual pace. */
    double stretch() {
        return (double) NORMAL.wordsPerMinute / wordsPerMinute;
    }
}
