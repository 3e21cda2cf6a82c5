package fr.arobase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two real keyboards, US and French: which key makes a character on one, and what that key makes on the other. */
public final class Keyboards {

    private static final Map<Character, Stroke> US = new HashMap<>();
    private static final Map<Character, Stroke> FRENCH = new HashMap<>();
    private static final Map<Stroke, Character> US_KEYS = new HashMap<>();
    private static final Map<Stroke, Character> FRENCH_KEYS = new HashMap<>();

    static {
        var positions =
                List.of("Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus".split(" "));
        row(positions, "1234567890-", "!@#$%^&*()_", US, US_KEYS);
        row(positions, "&é\"'(-è_çà)", "1234567890°", FRENCH, FRENCH_KEYS);
        var letters = "QWERTYUIOPASDFGHJKLZXCVBN"
                .chars()
                .mapToObj(c -> "Key" + (char) c)
                .toList();
        row(letters, "qwertyuiopasdfghjklzxcvbn", "QWERTYUIOPASDFGHJKLZXCVBN", US, US_KEYS);
        row(letters, "azertyuiopqsdfghjklwxcvbn", "AZERTYUIOPQSDFGHJKLWXCVBN", FRENCH, FRENCH_KEYS);
        var marks = List.of("KeyM", "Semicolon", "Comma", "Period", "Slash", "Space");
        row(marks, "m;,./ ", "M:<>? ", US, US_KEYS);
        row(marks, ",m;:! ", "?M./§ ", FRENCH, FRENCH_KEYS);
    }

    private Keyboards() {}

    /** A key, and whether shift is held. */
    public record Stroke(String code, boolean shift) {

        /** What a machine set to French, or to US, makes of it. */
        public String key(boolean frenchMachine) {
            return String.valueOf((frenchMachine ? FRENCH_KEYS : US_KEYS).get(this));
        }
    }

    /** The keys that a scanner set to French, or to US, presses for a text. */
    public static List<Stroke> strokes(String text, boolean frenchScanner) {
        var keyboard = frenchScanner ? FRENCH : US;
        return text.chars().mapToObj(c -> keyboard.get((char) c)).toList();
    }

    private static void row(
            List<String> codes,
            String plain,
            String shifted,
            Map<Character, Stroke> keyboard,
            Map<Stroke, Character> keys) {
        for (int i = 0; i < codes.size(); i++) {
            for (var shift : List.of(false, true)) {
                var character = (shift ? shifted : plain).charAt(i);
                var stroke = new Stroke(codes.get(i), shift);
                keyboard.putIfAbsent(character, stroke);
                keys.put(stroke, character);
            }
        }
    }
}
