package fr.arobase.signup;

import fr.arobase.common.CommonConfiguration;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Until when an offered seat is held: a day, moved on to the next opening hour so that somebody can answer by phone or at
 * a kiosk, and never later than the workshop's start.
 */
final class OfferDeadline {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    private OfferDeadline() {}

    static Instant of(LocalDateTime now, LocalDateTime workshopStart) {
        var deadline = inOpeningHours(now.plusDays(1));
        var earliest = deadline.isBefore(workshopStart) ? deadline : workshopStart;
        return earliest.atZone(CommonConfiguration.ZONE).toInstant();
    }

    private static LocalDateTime inOpeningHours(LocalDateTime wished) {
        var at = wished;
        if (at.toLocalTime().isBefore(OPENING)) {
            at = at.with(OPENING);
        } else if (at.toLocalTime().isAfter(CLOSING)) {
            at = at.plusDays(1).with(OPENING);
        }
        return at.getDayOfWeek() == DayOfWeek.SUNDAY ? at.plusDays(1).with(OPENING) : at;
    }
}
