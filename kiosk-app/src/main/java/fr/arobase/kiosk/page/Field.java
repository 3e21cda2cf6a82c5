package fr.arobase.kiosk.page;

import com.vaadin.flow.function.SerializableConsumer;

/**
 * One thing to type.
 *
 * @param id stable; errors name it
 * @param hint how to write it; empty for none
 * @param isPrivate whether the voice keeps what is typed to itself
 * @param typed told at each change, so that nothing typed is ever lost
 */
public record Field(
        String id,
        Kind kind,
        Words label,
        Words hint,
        String value,
        boolean isPrivate,
        SerializableConsumer<String> typed) {

    /** Which keys are offered: by our keyboard on a kiosk, by the device's own elsewhere. */
    public enum Kind {
        NAME("text", "words"),
        TEXT("text", "sentences"),
        EMAIL("email", "none"),
        PHONE("tel", "none"),
        CODE("text", "characters");

        private final String inputMode;
        private final String capitals;

        Kind(String inputMode, String capitals) {
            this.inputMode = inputMode;
            this.capitals = capitals;
        }

        String inputMode() {
            return inputMode;
        }

        String capitals() {
            return capitals;
        }
    }

    public static Field of(String id, Kind kind, String label, String value, SerializableConsumer<String> typed) {
        return new Field(id, kind, Words.of(label), Words.of(""), value, true, typed);
    }

    public Field hint(String text) {
        return new Field(id, kind, label, Words.of(text), value, isPrivate, typed);
    }
}
