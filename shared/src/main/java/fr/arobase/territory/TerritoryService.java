package fr.arobase.territory;

import fr.arobase.audit.AuditService;
import fr.arobase.common.Checks;
import fr.arobase.common.Fault;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.common.UniqueKey;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The territory: its communes and schools, which are read, and its venues, which staff keep. */
@Service
@Transactional
public class TerritoryService {

    private final CommuneRepository communes;
    private final SchoolRepository schools;
    private final VenueRepository venues;
    private final Checks checks;
    private final AuditService audit;
    private final TransactionOperations transactions;

    TerritoryService(
            CommuneRepository communes,
            SchoolRepository schools,
            VenueRepository venues,
            Checks checks,
            AuditService audit,
            TransactionOperations transactions) {
        this.communes = communes;
        this.schools = schools;
        this.venues = venues;
        this.checks = checks;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<CommuneView> communes() {
        return communes.views();
    }

    /** By commune, then name. */
    @Transactional(readOnly = true)
    public List<SchoolView> schools() {
        return schools.views();
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<VenueView> venues() {
        var names = communes.findAll().stream().collect(Collectors.toMap(Commune::inseeCode, Commune::name));
        return venues.findAllByOrderByName().stream()
                .map(venue -> venue.view(names.getOrDefault(venue.details().inseeCode(), "")))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<VenueView> venue(VenueId id) {
        return venues.findById(id).map(this::view);
    }

    @Transactional(readOnly = true)
    public Optional<VenueView> venueByCode(String code) {
        return venues.findByCode(code).map(this::view);
    }

    /**
     * Writes a new venue, or what has changed of one.
     *
     * @param id null for a new venue
     * @param version the one that was read; anything for a new venue
     * @param locale the language of the faults
     */
    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public Saving<VenueId> save(@Nullable VenueId id, long version, VenueDetails details, Locale locale) {
        return UniqueKey.of("uk_venue_code")
                .orOnceMore(() -> transactions.execute(_ -> write(id, version, details, locale)));
    }

    private Saving<VenueId> write(@Nullable VenueId id, long version, VenueDetails details, Locale locale) {
        var faults = checks.of(details, locale);
        if (!communes.existsById(details.inseeCode()) && faults.stream().noneMatch(on("inseeCode"))) {
            faults.add(new Fault("inseeCode", text(locale, "venue.commune.unknown")));
        }
        venues.findByCode(details.code())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> faults.add(new Fault("code", text(locale, "venue.code.taken", other.name()))));
        if (!faults.isEmpty()) {
            return new Saving.Invalid<>(faults);
        }
        if (id == null) {
            var venue = venues.save(new Venue(details));
            audit.record("venue.added", "venue " + details.code(), details.name());
            return new Saving.Saved<>(venue.id());
        }
        var venue = venues.findById(id).orElseThrow(() -> new NoSuchElementException("No venue " + id));
        if (venue.version() != version) {
            return new Saving.Overtaken<>();
        }
        venue.describe(details);
        audit.record("venue.changed", "venue " + details.code(), details.name());
        return new Saving.Saved<>(id);
    }

    /** Takes in communes that are not there yet, by INSEE code. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void addCommunes(List<CommuneDetails> some) {
        var known = communes.findAll().stream().map(Commune::inseeCode).collect(Collectors.toSet());
        communes.saveAll(some.stream()
                .filter(one -> known.add(one.inseeCode()))
                .map(one -> new Commune(one.inseeCode(), one.name(), one.postalCode(), one.population()))
                .toList());
    }

    /** Takes in schools that are not there yet, by code. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void addSchools(List<SchoolDetails> some) {
        var known = schools.findAll().stream().map(School::code).collect(Collectors.toSet());
        schools.saveAll(some.stream()
                .filter(one -> known.add(one.code()))
                .map(one -> new School(
                        one.code(), one.name(), one.inseeCode(), one.afterSchoolCare(), one.canteenPaidOnline()))
                .toList());
    }

    private VenueView view(Venue venue) {
        return venue.view(communes.findById(venue.details().inseeCode())
                .map(Commune::name)
                .orElse(""));
    }

    private static Predicate<Fault> on(String field) {
        return fault -> fault.field().equals(field);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(TerritoryService.class, locale, key, arguments);
    }
}
