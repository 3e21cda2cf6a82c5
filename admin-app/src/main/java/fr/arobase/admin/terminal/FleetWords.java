package fr.arobase.admin.terminal;

import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.terminal.Beat;
import fr.arobase.terminal.Machine;
import fr.arobase.terminal.MachineState;
import fr.arobase.terminal.OrderView;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalView;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
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

    /** The printer as its agent says it is; before its first word, the one that staff wrote down. */
    State printer(TerminalView terminal, Optional<MachineState> machine) {
        return machine.map(state -> paper(state.machine()))
                .orElseGet(() -> new State(
                        Tone.NEUTRAL,
                        Glyph.PRINTER,
                        text("printer." + terminal.details().printer())));
    }

    State paper(Machine machine) {
        return switch (machine.printer()) {
            case NONE -> new State(Tone.NEUTRAL, Glyph.PRINTER, text("printer.NONE"));
            case OFFLINE -> new State(Tone.DANGER, Glyph.PRINTER, text("printer.off"));
            case FAULT -> new State(Tone.DANGER, Glyph.PRINTER, text("printer.fault"));
            case UNKNOWN -> new State(Tone.NEUTRAL, Glyph.PRINTER, text("printer.unknown"));
            case READY ->
                switch (machine.paper()) {
                    case ENOUGH -> new State(Tone.OK, Glyph.PRINTER, text("paper.ENOUGH"));
                    case LOW -> new State(Tone.WARN, Glyph.PRINTER, text("paper.LOW"));
                    case OUT -> new State(Tone.DANGER, Glyph.PRINTER, text("paper.OUT"));
                    case UNKNOWN -> new State(Tone.NEUTRAL, Glyph.PRINTER, text("paper.UNKNOWN"));
                };
        };
    }

    State order(OrderView order) {
        var outcome = order.outcome();
        if (outcome == null) {
            return order.expired()
                    ? new State(Tone.NEUTRAL, Glyph.ALARM_CLOCK, text("order.expired"))
                    : new State(
                            Tone.ACCENT,
                            Glyph.HOURGLASS,
                            text(order.fetchedAt() == null ? "order.waiting" : "order.taken"));
        }
        var words = text("order." + outcome);
        return switch (outcome) {
            case DONE -> new State(Tone.OK, Glyph.CIRCLE_CHECK, words);
            case REFUSED -> new State(Tone.WARN, Glyph.BAN, words);
            case FAILED -> new State(Tone.DANGER, Glyph.CIRCLE_X, words);
        };
    }

    String when(@Nullable Instant at) {
        return at == null ? "" : DateWords.brief(LocalDateTime.ofInstant(at, CommonConfiguration.ZONE), locale);
    }

    String text(String key, Object... arguments) {
        return Texts.get(FleetWords.class, locale, key, arguments);
    }
}
