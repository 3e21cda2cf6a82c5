package fr.arobase.admin.programme;

import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.Texts;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import java.time.LocalDateTime;
import java.util.Locale;

/** A workshop's state as staff see it: what its status says, and whether seats are left. */
enum WorkshopState {
    OPEN(Tone.OK, Glyph.CIRCLE_DOT),
    FULL(Tone.WARN, Glyph.USERS),
    BEGUN(Tone.ACCENT, Glyph.CLOCK),
    CLOSED(Tone.NEUTRAL, Glyph.CIRCLE_CHECK),
    CANCELLED(Tone.DANGER, Glyph.BAN);

    private final Tone tone;
    private final Glyph glyph;

    WorkshopState(Tone tone, Glyph glyph) {
        this.tone = tone;
        this.glyph = glyph;
    }

    static WorkshopState of(WorkshopSummary workshop, LocalDateTime now) {
        if (workshop.status() == WorkshopStatus.CANCELLED) {
            return CANCELLED;
        }
        if (workshop.status() == WorkshopStatus.CLOSED) {
            return CLOSED;
        }
        if (!workshop.isOpen(now)) {
            return BEGUN;
        }
        return workshop.seatsLeft() == 0 ? FULL : OPEN;
    }

    Tone tone() {
        return tone;
    }

    String text(Locale locale) {
        return Texts.of(this, locale);
    }

    StatePill pill(Locale locale) {
        return new StatePill(tone, glyph, text(locale));
    }

    State shown(Locale locale) {
        return new State(tone, glyph, text(locale));
    }
}
