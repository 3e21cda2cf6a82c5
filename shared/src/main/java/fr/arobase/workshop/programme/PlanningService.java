package fr.arobase.workshop.programme;

import fr.arobase.territory.Venue;
import fr.arobase.workshop.Workshop;
import fr.arobase.workshop.WorkshopDetails;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff need to plan: what a workshop can be made of, the next free reference, who would be told, which other
 * workshops are in the way; then plans and changes, refusing with every reason at once what cannot be.
 */
@Service
@Transactional
public class PlanningService {

    private final EntityManager entities;
    private final WorkshopService workshops;

    PlanningService(EntityManager entities, WorkshopService workshops) {
        this.entities = entities;
        this.workshops = workshops;
    }

    @Transactional(readOnly = true)
    public Choices choices() {
        return new Choices(
                entities.createQuery("""
                        select new fr.arobase.workshop.programme.CourseChoice(
                          c.id, c.code, c.title, c.minutes, c.capacity)
                        from Course c order by c.title
                        """, CourseChoice.class).getResultList(),
                entities.createQuery("""
                        select new fr.arobase.workshop.programme.VenueChoice(
                          v.id, v.code, v.name, m.inseeCode, m.name, v.seats, v.feedToken)
                        from Venue v join Commune m on m.inseeCode = v.inseeCode order by v.name
                        """, VenueChoice.class).getResultList(),
                entities.createQuery("""
                        select new fr.arobase.workshop.programme.AdvisorChoice(
                          a.id, a.login, a.name, a.enabled, a.feedToken)
                        from StaffMember a order by a.name
                        """, AdvisorChoice.class).getResultList());
    }

    /** What staff have said of a workshop. */
    @Transactional(readOnly = true)
    public Optional<WorkshopDetails> details(WorkshopId id) {
        return Optional.ofNullable(entities.find(Workshop.class, id)).map(Workshop::details);
    }

    /** Whom a move or a cancellation would be told to. */
    @Transactional(readOnly = true)
    public Audience audience(WorkshopId id) {
        return entities.createQuery("""
                        select new fr.arobase.workshop.programme.Audience(count(s), coalesce(sum(s.partySize), 0L))
                        from Signup s
                        where s.workshopId = :id and s.status in ('CONFIRMED', 'WAITING', 'OFFERED')
                        """, Audience.class).setParameter("id", id).getSingleResult();
    }

    /** The first reference of the date's quarter after those already used: {@code 2027-T1-060}. */
    @Transactional(readOnly = true)
    public String nextReference(LocalDate date) {
        var prefix = "%d-T%d-".formatted(date.getYear(), (date.getMonthValue() + 2) / 3);
        int last = entities.createQuery(
                        "select w.reference from Workshop w where w.reference like :prefix", String.class)
                .setParameter("prefix", prefix + "%")
                .getResultStream()
                .map(reference -> reference.substring(prefix.length()))
                .filter(number -> number.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return prefix + "%03d".formatted(last + 1);
    }

    /** Planned workshops that overlap in the same venue or with the same advisor, itself left out. */
    @Transactional(readOnly = true)
    public List<Conflict> conflicts(WorkshopDetails wanted, @Nullable WorkshopId itself) {
        var choices = choices();
        var venue = choices.venues().stream()
                .filter(v -> v.id().equals(wanted.venue()))
                .map(VenueChoice::code)
                .findFirst();
        var advisor = choices.advisors().stream()
                .filter(a -> a.id().equals(wanted.advisor()))
                .map(AdvisorChoice::login)
                .findFirst();
        var found = new ArrayList<Conflict>();
        for (var other : around(wanted)) {
            if (other.id().equals(itself)
                    || !other.startsAt().isBefore(wanted.endsAt())
                    || !wanted.startsAt().isBefore(other.endsAt())) {
                continue;
            }
            venue.filter(other.venueCode()::equals)
                    .ifPresent(_ -> found.add(new Conflict(Conflict.Shared.VENUE, other)));
            advisor.filter(other.advisorLogin()::equals)
                    .ifPresent(_ -> found.add(new Conflict(Conflict.Shared.ADVISOR, other)));
        }
        return found;
    }

    private List<WorkshopSummary> around(WorkshopDetails wanted) {
        return workshops
                .search(WorkshopFilter.ALL.between(
                        wanted.startsAt().toLocalDate().minusDays(1),
                        wanted.endsAt().toLocalDate()))
                .stream()
                .filter(other -> other.status() == WorkshopStatus.PLANNED)
                .toList();
    }

    public PlanningResult plan(WorkshopDetails details) {
        var refusals = new ArrayList<Refusal>();
        referenceFree(details.reference(), null, refusals);
        seatsInVenue(details, refusals);
        return refusals.isEmpty()
                ? new PlanningResult.Done(List.of(workshops.plan(details)))
                : new PlanningResult.Refused(refusals);
    }

    /** All or none: one workshop a date, like the model but for its date and reference. */
    public PlanningResult planSeries(WorkshopDetails model, List<LocalDate> dates) {
        var refusals = new ArrayList<Refusal>();
        seatsInVenue(model, refusals);
        if (!refusals.isEmpty()) {
            return new PlanningResult.Refused(refusals);
        }
        var time = model.startsAt().toLocalTime();
        return new PlanningResult.Done(dates.stream()
                .distinct()
                .sorted()
                .map(date -> workshops.plan(model.withStart(date.atTime(time)).withReference(nextReference(date))))
                .toList());
    }

    /** A new date, time or place is told to everyone signed up, in the same transaction. */
    public PlanningResult change(WorkshopId id, WorkshopDetails details) {
        var current = held(id);
        var refusals = new ArrayList<Refusal>();
        if (current.status() != WorkshopStatus.PLANNED) {
            refusals.add(new Refusal(Refusal.Reason.NO_LONGER_PLANNED, 0));
        }
        referenceFree(details.reference(), id, refusals);
        seatsInVenue(details, refusals);
        if (details.capacity() < current.seatsTaken() && details.capacity() < current.capacity()) {
            refusals.add(new Refusal(Refusal.Reason.CAPACITY_UNDER_TAKEN, current.seatsTaken()));
        }
        if (!refusals.isEmpty()) {
            return new PlanningResult.Refused(refusals);
        }
        workshops.change(id, details);
        return new PlanningResult.Done(List.of(id));
    }

    /** Tells everyone signed up why. A second request, a double click for instance, is refused kindly and tells nobody. */
    public PlanningResult cancel(WorkshopId id, String reason) {
        if (held(id).status() != WorkshopStatus.PLANNED) {
            return new PlanningResult.Refused(List.of(new Refusal(Refusal.Reason.NO_LONGER_PLANNED, 0)));
        }
        workshops.cancel(id, reason);
        return new PlanningResult.Done(List.of(id));
    }

    /** The workshop's row until the end of the transaction, so that two requests at once follow each other. */
    private Workshop held(WorkshopId id) {
        var workshop = entities.find(Workshop.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (workshop == null) {
            throw new NoSuchElementException("No workshop " + id);
        }
        return workshop;
    }

    private void referenceFree(String reference, @Nullable WorkshopId itself, List<Refusal> refusals) {
        workshops
                .findByReference(reference)
                .filter(other -> !other.id().equals(itself))
                .ifPresent(_ -> refusals.add(new Refusal(Refusal.Reason.REFERENCE_TAKEN, 0)));
    }

    private void seatsInVenue(WorkshopDetails details, List<Refusal> refusals) {
        int seats = entities.find(Venue.class, details.venue()).seats();
        if (details.capacity() > seats) {
            refusals.add(new Refusal(Refusal.Reason.CAPACITY_OVER_VENUE, seats));
        }
    }
}
