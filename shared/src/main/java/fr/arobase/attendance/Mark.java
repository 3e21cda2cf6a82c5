package fr.arobase.attendance;

import fr.arobase.signup.AttendeeId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the log says of the presence of some people.
 *
 * @param at when it happened, by the device's clock, and never later than it reached us
 * @param by who said it: a login, the name of a device, or "visitor"
 * @param target for an undo, the mark taken back
 */
record Mark(
        UUID id,
        Effect effect,
        Set<AttendeeId> people,
        Instant at,
        String by,
        Source source,
        @Nullable UUID target) {

    Mark {
        people = Set.copyOf(people);
    }

    /** In the order in which marks of one moment are read: the last wins, so doubt is settled in people's favour. */
    enum Effect {
        UNDO,
        NEVER_CAME,
        ABSENT,
        EXCUSED,
        PRESENT
    }
}
