package fr.arobase.staff;

import java.time.Instant;

/** How a log-in ended. A login that nobody has answers like one whose password is wrong, and locks like it. */
public sealed interface LogIn {

    record Welcome(StaffView member) implements LogIn {}

    record Wrong() implements LogIn {}

    record Locked(Instant until) implements LogIn {}
}
