package fr.arobase.admin.attendance;

import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Tone;
import fr.arobase.attendance.Outcome;

/** The colour and the icon of an outcome; its word and its sound stand beside them. */
record OutcomeLook(Tone tone, Glyph glyph) {

    static OutcomeLook of(Outcome outcome) {
        return switch (outcome) {
            case PRESENT -> new OutcomeLook(Tone.OK, Glyph.CIRCLE_CHECK);
            case DUPLICATE -> new OutcomeLook(Tone.ACCENT, Glyph.INFO);
            case WRONG_WORKSHOP -> new OutcomeLook(Tone.WARN, Glyph.CALENDAR_X);
            case WAITING -> new OutcomeLook(Tone.WARN, Glyph.HOURGLASS);
            case CANCELLED -> new OutcomeLook(Tone.WARN, Glyph.BAN);
            case UNKNOWN -> new OutcomeLook(Tone.WARN, Glyph.CIRCLE_HELP);
        };
    }
}
