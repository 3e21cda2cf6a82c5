package fr.arobase.staff;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as others see them.
 *
 * @param locked whether too many wrong passwords keep them out for the moment
 * @param feedToken what gives the calendar of their workshops
 */
public record StaffView(
        StaffId id,
        String login,
        String name,
        @Nullable String email,
        Role role,
        boolean enabled,
        boolean locked,
        String feedToken)
        implements Serializable {}
