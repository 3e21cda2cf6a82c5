package fr.arobase.workshop;

import fr.arobase.audit.AuditService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme: lists workshops, and plans, changes, cancels and closes them. */
@Service
@Transactional
public class WorkshopService {

    private final WorkshopRepository workshops;
    private final ApplicationEventPublisher events;
    private final AuditService audit;
    private final Clock clock;

    WorkshopService(WorkshopRepository workshops, ApplicationEventPublisher events, AuditService audit, Clock clock) {
        this.workshops = workshops;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ordered by date. */
    @Transactional(readOnly = true)
    public List<WorkshopSummary> search(WorkshopFilter filter) {
        var found = workshops.search(
                filter.from() == null ? null : filter.from().atStartOfDay(),
                filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(),
                filter.commune(),
                filter.level(),
                filter.venue(),
                filter.advisor(),
                filter.course(),
                filter.status(),
                filter.openAt());
        var theme = filter.theme();
        return theme == null
                ? found
                : found.stream().filter(w -> w.themes().contains(theme)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<WorkshopSummary> find(WorkshopId id) {
        return workshops.summary(id);
    }

    @Transactional(readOnly = true)
    public Optional<WorkshopSummary> findByReference(String reference) {
        return workshops.findByReference(reference).flatMap(w -> workshops.summary(w.id()));
    }

    /** @throws IllegalArgumentException when the reference is already another workshop's */
    @PreAuthorize("hasRole('ADVISOR')")
    public WorkshopId plan(WorkshopDetails details) {
        if (workshops.findByReference(details.reference()).isPresent()) {
            throw new IllegalArgumentException("Reference already taken: " + details.reference());
        }
        var workshop = workshops.save(new Workshop(details));
        audit.record(
                "workshop.planned",
                "workshop " + workshop.reference(),
                details.startsAt().toString());
        return workshop.id();
    }

    /** Changes a planned workshop; a new date or place is told to everyone signed up, new seats go to those waiting. */
    @PreAuthorize("hasRole('ADVISOR')")
    public void change(WorkshopId id, WorkshopDetails details) {
        var workshop = locked(id);
        var before = workshop.details();
        var placeBefore = workshops.summary(id).orElseThrow().venueName();
        workshop.describe(details);
        workshops.flush();
        audit.record(
                "workshop.changed",
                "workshop " + workshop.reference(),
                details.startsAt().toString());
        if (!before.startsAt().equals(details.startsAt()) || !before.venue().equals(details.venue())) {
            events.publishEvent(new WorkshopChanged.Moved(id, before.startsAt(), placeBefore));
        }
        if (details.capacity() > before.capacity()) {
            events.publishEvent(new WorkshopChanged.CapacityRaised(id));
        }
    }

    /** Cancels a planned workshop; everyone signed up is told why. */
    @PreAuthorize("hasRole('ADVISOR')")
    public void cancel(WorkshopId id, String reason) {
        var workshop = locked(id);
        workshop.cancel(reason);
        workshops.flush();
        audit.record("workshop.cancelled", "workshop " + workshop.reference(), reason);
        events.publishEvent(new WorkshopChanged.Cancelled(id, reason));
    }

    public void note(WorkshopId id, String text) {
        locked(id).note(text);
    }

    @Transactional(readOnly = true)
    public String notes(WorkshopId id) {
        return workshops.findById(id).orElseThrow(NoSuchElementException::new).notes();
    }

    /** Those planned that began before a local time: candidates for closing. */
    @Transactional(readOnly = true)
    public List<WorkshopId> plannedBefore(LocalDateTime before) {
        return workshops.plannedBefore(before);
    }

    /** Closes a workshop that is over; harmless when it is closed already. */
    public void close(WorkshopId id) {
        locked(id).close(LocalDateTime.now(clock));
    }

    private Workshop locked(WorkshopId id) {
        return workshops.lock(id).orElseThrow(() -> new NoSuchElementException("No workshop " + id));
    }
}
