package fr.arobase.workshop;

import fr.arobase.staff.StaffId;
import fr.arobase.territory.VenueId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One dated session of a course, in a venue, by an advisor.
 *
 * <p>It is planned, may be moved or described anew while it is planned, and ends either closed, once it has been held,
 * or cancelled, with a reason that everyone signed up is told.
 *
 * <p>Its seats are counted by the database alone: {@code seats_taken} only changes by the conditional updates of
 * {@link WorkshopRepository}, never through this class, so that no two sign-ups can take one seat. Lowering the capacity
 * under the seats taken is refused.
 */
@Entity
public class Workshop {

    @EmbeddedId
    private WorkshopId id;

    private String reference;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "course_id"))
    private CourseId courseId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "venue_id"))
    private VenueId venueId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "advisor_id"))
    private StaffId advisorId;

    private LocalDateTime startsAt;
    private int minutes;
    private int capacity;

    @Column(updatable = false)
    private int seatsTaken;

    @Column(updatable = false)
    private long lastWaiting;

    @Enumerated(EnumType.STRING)
    private Price price;

    @Enumerated(EnumType.STRING)
    private WorkshopStatus status;

    @Nullable
    private String reason;

    private String notes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    @SuppressWarnings("NullAway.Init")
    public Workshop(WorkshopDetails details) {
        this.id = WorkshopId.next();
        this.status = WorkshopStatus.PLANNED;
        this.notes = "";
        describe(details);
    }

    /**
     * Takes all that staff say of the workshop, its date and place included. A workshop that walk-ins have filled beyond
     * its capacity may keep it.
     *
     * @throws IllegalStateException when it is no longer planned, or when its capacity would fall under the seats taken
     */
    public final void describe(WorkshopDetails details) {
        mustBePlanned("changed");
        if (details.capacity() < seatsTaken && details.capacity() < capacity) {
            throw new IllegalStateException("Workshop " + reference + " has " + seatsTaken
                    + " seats taken, it cannot have " + details.capacity());
        }
        this.reference = details.reference();
        this.courseId = details.course();
        this.venueId = details.venue();
        this.advisorId = details.advisor();
        this.startsAt = details.startsAt();
        this.minutes = details.minutes();
        this.capacity = details.capacity();
        this.price = details.price();
    }

    /** @throws IllegalStateException when it is no longer planned */
    public void cancel(String why) {
        mustBePlanned("cancelled");
        this.status = WorkshopStatus.CANCELLED;
        this.reason = why;
    }

    /**
     * Closes a workshop that has been held. Closing twice is harmless, as jobs repeat.
     *
     * @throws IllegalStateException when it was cancelled, or is not over at {@code now}
     */
    public void close(LocalDateTime now) {
        if (status == WorkshopStatus.CLOSED) {
            return;
        }
        mustBePlanned("closed");
        if (now.isBefore(endsAt())) {
            throw new IllegalStateException("Workshop " + reference + " is not over");
        }
        this.status = WorkshopStatus.CLOSED;
    }

    public void note(String text) {
        this.notes = text;
    }

    /** Whether visitors can sign up: planned, and not begun. */
    public boolean isOpen(LocalDateTime now) {
        return status == WorkshopStatus.PLANNED && now.isBefore(startsAt);
    }

    private void mustBePlanned(String change) {
        if (status != WorkshopStatus.PLANNED) {
            throw new IllegalStateException("Workshop " + reference + " is " + status + ", it cannot be " + change);
        }
    }

    public WorkshopDetails details() {
        return new WorkshopDetails(reference, courseId, venueId, advisorId, startsAt, minutes, capacity, price);
    }

    public WorkshopId id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public LocalDateTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    public int capacity() {
        return capacity;
    }

    /** As it was when this object was read; only the database knows the present number. */
    public int seatsTaken() {
        return seatsTaken;
    }

    public WorkshopStatus status() {
        return status;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String notes() {
        return notes;
    }
}
