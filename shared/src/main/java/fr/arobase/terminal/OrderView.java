package fr.arobase.terminal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order as staff follow it.
 *
 * @param fetchedAt when the agent took it; none when it waits or came to nothing
 * @param expired nobody fetched it in time: it will not be done any more
 * @param outcome what the agent answered; none before
 */
public record OrderView(
        TerminalOrder order,
        Instant givenAt,
        @Nullable Instant fetchedAt,
        boolean expired,
        @Nullable OrderOutcome outcome,
        String words) {}
