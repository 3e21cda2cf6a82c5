package fr.arobase.workshop;

import fr.arobase.common.CommonConfiguration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as lists and pages show it, with all that is said of its course, place and advisor.
 *
 * @param prerequisite the title of the course to have followed before, if any
 * @param startsAt local date and time of the territory
 * @param waiting how many sign-ups are on the waiting list
 */
public record WorkshopSummary(
        WorkshopId id,
        String reference,
        String courseCode,
        String title,
        Level level,
        List<Theme> themes,
        @Nullable String prerequisite,
        String objectives,
        String venueCode,
        String venueName,
        String venueAddress,
        boolean stepFree,
        boolean connected,
        String inseeCode,
        String commune,
        String advisorLogin,
        String advisorName,
        LocalDateTime startsAt,
        int minutes,
        int capacity,
        int seatsTaken,
        long waiting,
        WorkshopStatus status,
        @Nullable String reason) {

    public WorkshopSummary {
        themes = List.copyOf(themes);
    }

    public int seatsLeft() {
        return Math.max(0, capacity - seatsTaken);
    }

    public LocalDateTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    public Instant startInstant() {
        return startsAt.atZone(CommonConfiguration.ZONE).toInstant();
    }

    public Instant endInstant() {
        return endsAt().atZone(CommonConfiguration.ZONE).toInstant();
    }

    public boolean isOpen(LocalDateTime now) {
        return status == WorkshopStatus.PLANNED && now.isBefore(startsAt);
    }
}
