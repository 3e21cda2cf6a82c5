package fr.arobase.kiosk.comfort;

import fr.arobase.kiosk.keyboard.Keyboard;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a visitor likes the pages. A value that says nothing of who they are, so that it may travel with them: on a ticket,
 * to a phone, to another kiosk.
 *
 * @param language the one chosen; none until the visitor has chosen
 * @param isMasked whether names and amounts are hidden from bystanders
 * @param speaks whether the pages are read aloud
 */
public record Comfort(
        @Nullable Locale language,
        Size size,
        Look look,
        Zone zone,
        boolean isMasked,
        Keyboard.Layout keyboard,
        boolean speaks,
        Pace pace) {

    /** Letter size, as the height of a capital: 4.8 mm, 7.4 mm and 9.6 mm. */
    public enum Size {
        STANDARD,
        LARGE,
        VERY_LARGE
    }

    /** Light, dark, or black and white with yellow: the looks of tokens.css. */
    public enum Look {
        LIGHT,
        DARK,
        CONTRAST
    }

    /** The whole screen, or only its lower part: within reach of a seated person or a child. */
    public enum Zone {
        WHOLE,
        LOW
    }

    /** How fast the voice reads. */
    public enum Pace {
        NORMAL,
        SLOW;

        public Pace other() {
            return this == NORMAL ? SLOW : NORMAL;
        }
    }

    private static final String SEPARATOR = ",";
    private static final int PARTS = 8;

    /** What everybody begins with. */
    public static final Comfort USUAL =
            new Comfort(null, Size.STANDARD, Look.LIGHT, Zone.WHOLE, false, Keyboard.Layout.AZERTY, false, Pace.NORMAL);

    public Comfort in(Locale other) {
        return new Comfort(other, size, look, zone, isMasked, keyboard, speaks, pace);
    }

    public Comfort with(Size other) {
        return new Comfort(language, other, look, zone, isMasked, keyboard, speaks, pace);
    }

    public Comfort with(Look other) {
        return new Comfort(language, size, other, zone, isMasked, keyboard, speaks, pace);
    }

    public Comfort with(Zone other) {
        return new Comfort(language, size, look, other, isMasked, keyboard, speaks, pace);
    }

    public Comfort masked(boolean hidden) {
        return new Comfort(language, size, look, zone, hidden, keyboard, speaks, pace);
    }

    public Comfort with(Keyboard.Layout other) {
        return new Comfort(language, size, look, zone, isMasked, other, speaks, pace);
    }

    public Comfort speaking(boolean aloud) {
        return new Comfort(language, size, look, zone, isMasked, keyboard, aloud, pace);
    }

    public Comfort with(Pace other) {
        return new Comfort(language, size, look, zone, isMasked, keyboard, speaks, other);
    }

    /** As a short line: kept with a ticket, or carried to another screen. */
    public String written() {
        return String.join(
                SEPARATOR,
                language == null ? "" : language.getLanguage(),
                size.name(),
                look.name(),
                zone.name(),
                String.valueOf(isMasked),
                keyboard.name(),
                String.valueOf(speaks),
                pace.name());
    }

    /** What {@link #written} wrote; nothing when it was written by another version. */
    public static Optional<Comfort> read(String line) {
        var parts = line.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Comfort(
                    parts[0].isEmpty() ? null : Locale.of(parts[0]),
                    Size.valueOf(parts[1]),
                    Look.valueOf(parts[2]),
                    Zone.valueOf(parts[3]),
                    Boolean.parseBoolean(parts[4]),
                    Keyboard.Layout.valueOf(parts[5]),
                    Boolean.parseBoolean(parts[6]),
                    Pace.valueOf(parts[7])));
        } catch (IllegalArgumentException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
