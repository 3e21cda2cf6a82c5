package fr.arobase;

import fr.arobase.common.PersonName;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.staff.Role;
import fr.arobase.staff.StaffMember;
import fr.arobase.territory.Commune;
import fr.arobase.territory.Venue;
import fr.arobase.territory.VenueDetails;
import fr.arobase.workshop.Course;
import fr.arobase.workshop.CourseDetails;
import fr.arobase.workshop.Level;
import fr.arobase.workshop.Price;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.Workshop;
import fr.arobase.workshop.WorkshopDetails;
import fr.arobase.workshop.WorkshopId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A small territory for tests: Gourgé, its hall, an advisor, a course; and workshops as they are asked for. */
@TestComponent
public class TestData {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EntityManager entities;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TestData(EntityManager entities, TransactionTemplate transactions, Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A workshop in three days at 14:00. */
    public WorkshopId workshop(int capacity) {
        return workshop(
                capacity,
                LocalDateTime.now(clock)
                        .plusDays(3)
                        .withHour(14)
                        .withMinute(0)
                        .withSecond(0)
                        .withNano(0));
    }

    public WorkshopId workshop(int capacity, LocalDateTime startsAt) {
        return transactions.execute(_ -> {
            var venue = entities.createQuery("from Venue where code = 'SDF-GOU'", Venue.class)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(this::venue);
            var advisor = entities.createQuery("from StaffMember where login = 'camille.martin'", StaffMember.class)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(this::advisor);
            var course = entities.createQuery("from Course where code = 'INTERNET'", Course.class)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(this::course);
            var workshop = new Workshop(new WorkshopDetails(
                    "TEST-%04d".formatted(NUMBER.incrementAndGet()),
                    course.id(),
                    venue.id(),
                    advisor.id(),
                    startsAt,
                    120,
                    capacity,
                    Price.FREE));
            entities.persist(workshop);
            return workshop.id();
        });
    }

    /** Moves a workshop without a word to anybody: how a test lets time pass. */
    public void move(WorkshopId workshop, LocalDateTime startsAt) {
        transactions.executeWithoutResult(
                _ -> entities.createQuery("update Workshop w set w.startsAt = :startsAt where w.id = :id")
                        .setParameter("startsAt", startsAt)
                        .setParameter("id", workshop)
                        .executeUpdate());
    }

    private Venue venue() {
        if (entities.find(Commune.class, "79135") == null) {
            entities.persist(new Commune("79135", "Gourgé", "79200", 908));
        }
        var venue = new Venue(
                new VenueDetails("SDF-GOU", "Salle des fêtes de Gourgé", "79135", "Rue du Stade", 500, 0, true, false));
        entities.persist(venue);
        return venue;
    }

    private StaffMember advisor() {
        var advisor = new StaffMember("camille.martin", "Camille Martin", null, Role.ADVISOR, "{noop}never-used");
        entities.persist(advisor);
        return advisor;
    }

    private Course course() {
        var course = new Course(new CourseDetails(
                "INTERNET",
                "Naviguer sur internet",
                Level.BEGINNER,
                List.of(Theme.NAVIGATION_SUR_INTERNET),
                120,
                8,
                null,
                "Chercher une information et revenir en arrière."));
        entities.persist(course);
        return course;
    }

    /** A sign-up without e-mail or phone, of people given as "First Last". */
    public static SignUpCommand party(WorkshopId workshop, String... people) {
        return new SignUpCommand(workshop, names(people), null, null, "fr", Origin.KIOSK, false);
    }

    public static List<PersonName> names(String... people) {
        return Arrays.stream(people)
                .map(person -> new PersonName(
                        person.substring(0, person.indexOf(' ')), person.substring(person.indexOf(' ') + 1)))
                .toList();
    }
}
