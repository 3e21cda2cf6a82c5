package fr.arobase.kiosk.page;

/** Something true of what is shown, in an icon and in words: seats left, level, step-free access. */
public record Fact(Icon icon, Words words, Tone tone) {

    public static Fact of(Icon icon, String words) {
        return new Fact(icon, Words.of(words), Tone.PLAIN);
    }

    public Fact in(Tone other) {
        return new Fact(icon, words, other);
    }
}
