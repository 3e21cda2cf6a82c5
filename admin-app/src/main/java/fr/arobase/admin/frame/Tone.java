package fr.arobase.admin.frame;

import java.util.Locale;

/** What a state means for the reader; each has its tint, and never stands without a word. */
public enum Tone {
    OK,
    WARN,
    DANGER,
    ACCENT,
    NEUTRAL;

    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
