package fr.arobase.workshop;

import fr.arobase.staff.StaffId;
import fr.arobase.territory.VenueId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * What staff say of a workshop.
 *
 * @param reference its name in files, unique: {@code 2027-T1-001}
 * @param startsAt local date and time of the territory
 * @param price FREE is the only price so far
 */
public record WorkshopDetails(
        @NotBlank @Size(max = 40) String reference,
        CourseId course,
        VenueId venue,
        StaffId advisor,
        LocalDateTime startsAt,
        @Min(15) @Max(600) int minutes,
        @Min(1) @Max(200) int capacity,
        Price price) {

    public LocalDateTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    public WorkshopDetails withStart(LocalDateTime newStart) {
        return new WorkshopDetails(reference, course, venue, advisor, newStart, minutes, capacity, price);
    }

    public WorkshopDetails withReference(String newReference) {
        return new WorkshopDetails(newReference, course, venue, advisor, startsAt, minutes, capacity, price);
    }
}
