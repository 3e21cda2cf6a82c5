package fr.arobase.workshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which workshops to list; what is null does not narrow.
 *
 * @param from first day, included
 * @param to last day, included
 * @param commune an INSEE code
 * @param venue a venue's code
 * @param advisor a login
 * @param course a course's code
 * @param openAt only those that can be signed up for at this local time
 */
public record WorkshopFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String commune,
        @Nullable Theme theme,
        @Nullable Level level,
        @Nullable String venue,
        @Nullable String advisor,
        @Nullable String course,
        @Nullable WorkshopStatus status,
        @Nullable LocalDateTime openAt) {

    public static final WorkshopFilter ALL =
            new WorkshopFilter(null, null, null, null, null, null, null, null, null, null);

    /** What a visitor may choose from. */
    public static WorkshopFilter openAt(LocalDateTime now) {
        return new WorkshopFilter(null, null, null, null, null, null, null, null, WorkshopStatus.PLANNED, now);
    }

    public WorkshopFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new WorkshopFilter(first, last, commune, theme, level, venue, advisor, course, status, openAt);
    }

    public WorkshopFilter inCommune(@Nullable String inseeCode) {
        return new WorkshopFilter(from, to, inseeCode, theme, level, venue, advisor, course, status, openAt);
    }

    public WorkshopFilter about(@Nullable Theme wanted) {
        return new WorkshopFilter(from, to, commune, wanted, level, venue, advisor, course, status, openAt);
    }
}
