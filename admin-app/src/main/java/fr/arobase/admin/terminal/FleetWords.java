package fr.arobase.admin.terminal;

import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.terminal.Beat;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalView;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fleet in words. */
record FleetWords(Locale locale) {

    State state(TerminalState state) {
        var words = text("state." + state);
        return switch (state) {
            case EXPECTED -> new State(Tone.NEUTRAL, Glyph.HOURGLASS, words);
            case ONLINE -> new State(Tone.OK, Glyph.WIFI, words);
            case SILENT -> new State(Tone.DANGER, Glyph.WIFI_OFF, words);
            case OUT_OF_SERVICE -> new State(Tone.WARN, Glyph.BAN, words);
            case REVOKED -> new State(Tone.NEUTRAL, Glyph.LOCK, words);
        };
    }

    /** What is on the screen: never who is there, only whether somebody is. */
    String shown(TerminalView terminal) {
        var beat = terminal.beat();
        if (beat == null || terminal.state() == TerminalState.REVOKED) {
            return "";
        }
        return text(beat.visitOpen() ? "shown.visit" : "shown.waiting");
    }

    String heard(TerminalView terminal) {
        var beat = terminal.beat();
        return beat == null ? text("heard.never") : when(beat.heardAt());
    }

    String screen(TerminalView terminal) {
        var details = terminal.details();
        return text("screen", details.widthPx(), details.heightPx(), details.diagonalInches());
    }

    /** Whether the screen says another size than staff wrote down: its letters would have the wrong height. */
    boolean differs(TerminalView terminal) {
        Beat beat = terminal.beat();
        return beat != null
                && (beat.widthPx() != terminal.details().widthPx()
                        || beat.heightPx() != terminal.details().heightPx());
    }

    String when(@Nullable Instant at) {
        return at == null ? "" : DateWords.brief(LocalDateTime.ofInstant(at, CommonConfiguration.ZONE), locale);
    }

    String text(String key, Object... arguments) {
        return Texts.get(FleetWords.class, locale, key, arguments);
    }
}
