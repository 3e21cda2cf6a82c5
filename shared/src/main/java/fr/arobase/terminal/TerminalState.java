package fr.arobase.terminal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a terminal is doing, as its fleet page says. */
public enum TerminalState {
    /** Its enrolment code has not been used yet, or nothing has been heard of it since. */
    EXPECTED,
    ONLINE,
    /** Nothing was heard of it for a minute and a half. */
    SILENT,
    OUT_OF_SERVICE,
    REVOKED;

    /** Three heartbeats of thirty seconds. */
    public static final Duration SILENCE = Duration.ofSeconds(90);

    static TerminalState of(boolean revoked, boolean enrolled, boolean inService, @Nullable Beat beat, Instant now) {
        if (revoked) {
            return REVOKED;
        }
        if (!enrolled || beat == null) {
            return EXPECTED;
        }
        if (beat.heardAt().isBefore(now.minus(SILENCE))) {
            return SILENT;
        }
        return inService ? ONLINE : OUT_OF_SERVICE;
    }
}
