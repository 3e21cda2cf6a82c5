package fr.arobase.staff;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers the failures of logins that nobody has, so that they lock like the others and do not give away which logins
 * exist. The oldest are forgotten: nothing is at stake here.
 */
class Strangers {

    private static final int REMEMBERED = 2000;

    private record Failures(int count, Instant lockedUntil) {}

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized Optional<Instant> failed(String login, Instant now) {
        var before = failures.getOrDefault(login, new Failures(0, Instant.MIN));
        if (now.isBefore(before.lockedUntil())) {
            return Optional.of(before.lockedUntil());
        }
        int count = before.count() + 1;
        if (count < StaffMember.ATTEMPTS) {
            failures.put(login, new Failures(count, Instant.MIN));
            return Optional.empty();
        }
        var until = now.plus(StaffMember.LOCK);
        failures.put(login, new Failures(0, until));
        return Optional.of(until);
    }
}
