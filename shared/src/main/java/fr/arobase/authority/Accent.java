package fr.arobase.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colour of what can be touched. Contrasts are those of WCAG 2: a colour passes when it can be read at 7:1 on white
 * and on paper, so that white can be read on it as well.
 *
 * @param rgb red, green and blue, a byte each
 */
public record Accent(int rgb) {

    /** The colour of the house, for who has chosen none. */
    public static final Accent STANDARD = new Accent(0x0F5257);

    /** What text needs to be read by nearly everybody (WCAG 1.4.6). */
    public static final double ENOUGH = 7;

    private static final Accent WHITE = new Accent(0xFFFFFF);
    private static final Accent PAPER = new Accent(0xF6F3EC);
    private static final Accent BLACK = new Accent(0);
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int BYTE = 0xFF;
    private static final int STEPS = 256;

    /** @param hex {@code #0F5257}; nothing when it is not written so */
    public static Optional<Accent> of(String hex) {
        return HEX.matcher(hex).matches()
                ? Optional.of(new Accent(Integer.parseInt(hex.substring(1), 16)))
                : Optional.empty();
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** How well it is read, at worst, on the grounds that it stands on. */
    public double contrast() {
        return Math.min(on(WHITE), on(PAPER));
    }

    public boolean passes() {
        return contrast() >= ENOUGH;
    }

    /** The nearest darker one that passes; itself when it does. */
    public Accent passing() {
        var darker = this;
        for (int step = 1; !darker.passes(); step++) {
            darker = mix(BLACK, (double) step / STEPS);
        }
        return darker;
    }

    /** A darker one, for what the hand is on. */
    public Accent strong() {
        return mix(BLACK, 0.25);
    }

    /** A very light one, to lay under what is chosen. */
    public Accent tint() {
        return WHITE.mix(this, 0.12);
    }

    /** Its custom properties, to stand in a rule. */
    public String declarations() {
        return "--accent:" + hex() + ";--accent-strong:" + strong().hex() + ";--accent-tint:" + tint().hex();
    }

    /** What goes after the tokens, for the light look only: the dark ones keep their own, which are checked. */
    public String stylesheet() {
        return equals(STANDARD) ? "" : ":root:not([data-look]),[data-look='light']{" + declarations() + "}";
    }

    /** The contrast of the two, from 1 to 21. */
    double on(Accent ground) {
        double one = luminance();
        double other = ground.luminance();
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> RED) + 0.7152 * linear(rgb >> GREEN) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & BYTE) / (double) BYTE;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private Accent mix(Accent other, double share) {
        return new Accent(mixed(RED, other, share) | mixed(GREEN, other, share) | mixed(0, other, share));
    }

    private int mixed(int channel, Accent other, double share) {
        int mine = rgb >> channel & BYTE;
        int theirs = other.rgb >> channel & BYTE;
        return (int) Math.round(mine + (theirs - mine) * share) << channel;
    }
}
