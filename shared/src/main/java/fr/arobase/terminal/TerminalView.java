package fr.arobase.terminal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A terminal as staff see it.
 *
 * @param version what to give back when saving, so that nobody overwrites what another has just written
 * @param codeUntil until when an enrolment code waits to be used; none when there is none
 * @param beat what was last heard of it; none before its first word
 */
public record TerminalView(
        TerminalId id,
        long version,
        TerminalDetails details,
        String place,
        TerminalState state,
        String notice,
        String emergency,
        @Nullable Instant codeUntil,
        @Nullable Beat beat) {}
