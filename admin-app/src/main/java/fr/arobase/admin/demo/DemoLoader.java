package fr.arobase.admin.demo;

import fr.arobase.access.AccessKeyService;
import fr.arobase.access.AccessKind;
import fr.arobase.common.Crockford;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.staff.Role;
import fr.arobase.staff.StaffDetails;
import fr.arobase.staff.StaffId;
import fr.arobase.staff.StaffService;
import fr.arobase.territory.TerritoryService;
import fr.arobase.territory.VenueDetails;
import fr.arobase.territory.VenueId;
import fr.arobase.workshop.CourseDetails;
import fr.arobase.workshop.CourseId;
import fr.arobase.workshop.CourseService;
import fr.arobase.workshop.WorkshopService;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the demo territory, when {@code arobase.demo} says so. All of it is one transaction, and
 * its first rows are the same for everybody: of two that start at once the second waits for the first, finds them there,
 * and leaves.
 */
@Component
@ConditionalOnBooleanProperty("arobase.demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final TerritoryService territory;
    private final CourseService catalogue;
    private final StaffService staff;
    private final WorkshopService programme;
    private final AccessKeyService keys;
    private final DemoTerminals terminals;
    private final DemoAccess access;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DemoData data = new DemoData();
    private final SecureRandom random = new SecureRandom();

    DemoLoader(
            TerritoryService territory,
            CourseService catalogue,
            StaffService staff,
            WorkshopService programme,
            AccessKeyService keys,
            DemoTerminals terminals,
            DemoAccess access,
            TransactionTemplate transaction,
            Clock clock) {
        this.territory = territory;
        this.catalogue = catalogue;
        this.staff = staff;
        this.programme = programme;
        this.keys = keys;
        this.terminals = terminals;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "demo", null, AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR", "ROLE_ADVISOR")));
        try {
            transaction.executeWithoutResult(status -> loadIfEmpty());
        } catch (DataIntegrityViolationException e) {
            log.info("Another process is loading the demo: {}", e.getClass().getSimpleName());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void loadIfEmpty() {
        if (!territory.communes().isEmpty() || !staff.list().isEmpty()) {
            access.refreshAddresses();
            return;
        }
        log.info("Loading the demo territory");
        territory.addCommunes(data.communes());
        territory.addSchools(data.schools());
        var venues = new HashMap<String, VenueId>();
        for (VenueDetails venue : data.venues()) {
            venues.put(venue.code(), saved(territory.save(null, 0, venue, Texts.FRENCH)));
        }
        var courses = new HashMap<String, CourseId>();
        for (CourseDetails course : data.courses()) {
            courses.put(course.code(), saved(catalogue.save(null, 0, course, Texts.FRENCH)));
        }
        var accounts = new ArrayList<DemoAccess.Account>();
        var advisors = new HashMap<String, StaffId>();
        addAccount("admin", "Dominique Morin", Role.ADMINISTRATOR, accounts);
        for (var name : List.of("Camille Martin", "Dominique Petit", "Sacha Bernard")) {
            var login = name.toLowerCase(Locale.ROOT).replace(' ', '.');
            advisors.put(login, addAccount(login, name, Role.ADVISOR, accounts));
        }
        var workshops = data.programme(LocalDateTime.now(clock), courses, venues, advisors);
        workshops.forEach(programme::plan);
        access.write(
                List.copyOf(accounts),
                keys.create(AccessKind.API, "Démonstration").text(),
                keys.create(AccessKind.DOOR, "Démonstration : tablette d’accueil")
                        .text(),
                terminals.load(venues));
        log.info("The demo territory is loaded: {} workshops", workshops.size());
    }

    private StaffId addAccount(String login, String name, Role role, List<DemoAccess.Account> accounts) {
        var bytes = new byte[10];
        random.nextBytes(bytes);
        var password = Crockford.encode(bytes).toLowerCase(Locale.ROOT);
        accounts.add(new DemoAccess.Account(role.name().toLowerCase(Locale.ROOT), login, password));
        return saved(staff.add(new StaffDetails(login, name, "", role), password, Texts.FRENCH));
    }

    private static <T> T saved(Saving<T> outcome) {
        if (outcome instanceof Saving.Saved<T>(var id)) {
            return id;
        }
        throw new IllegalStateException("The demo is not sound: " + outcome);
    }
}
