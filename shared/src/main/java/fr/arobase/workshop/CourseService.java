package fr.arobase.workshop;

import fr.arobase.audit.AuditService;
import fr.arobase.common.Checks;
import fr.arobase.common.Fault;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.common.UniqueKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The catalogue of courses. */
@Service
@Transactional
public class CourseService {

    private final CourseRepository courses;
    private final Checks checks;
    private final AuditService audit;
    private final TransactionOperations transactions;

    CourseService(CourseRepository courses, Checks checks, AuditService audit, TransactionOperations transactions) {
        this.courses = courses;
        this.checks = checks;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** By title. */
    @Transactional(readOnly = true)
    public List<CourseView> list() {
        return courses.findAllByOrderByTitle().stream().map(Course::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<CourseView> find(CourseId id) {
        return courses.findById(id).map(Course::view);
    }

    @Transactional(readOnly = true)
    public Optional<CourseView> findByCode(String code) {
        return courses.findByCode(code).map(Course::view);
    }

    /**
     * Writes a new course, or what has changed of one.
     *
     * @param id null for a new course
     * @param version the one that was read; anything for a new course
     * @param locale the language of the faults
     */
    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public Saving<CourseId> save(@Nullable CourseId id, long version, CourseDetails details, Locale locale) {
        return UniqueKey.of("uk_course_code")
                .orOnceMore(() -> transactions.execute(_ -> write(id, version, details, locale)));
    }

    private Saving<CourseId> write(@Nullable CourseId id, long version, CourseDetails details, Locale locale) {
        var faults = checks.of(details, locale);
        courses.findByCode(details.code())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> faults.add(new Fault("code", text(locale, "course.code.taken", other.title()))));
        faultOf(details, locale).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return new Saving.Invalid<>(faults);
        }
        if (id == null) {
            var course = courses.save(new Course(details));
            audit.record("course.added", "course " + details.code(), details.title());
            return new Saving.Saved<>(course.id());
        }
        var course = courses.findById(id).orElseThrow(() -> new NoSuchElementException("No course " + id));
        if (course.version() != version) {
            return new Saving.Overtaken<>();
        }
        course.describe(details);
        audit.record("course.changed", "course " + details.code(), details.title());
        return new Saving.Saved<>(id);
    }

    /** A prerequisite must exist, and no course may end up, through the others, as its own. */
    private Optional<Fault> faultOf(CourseDetails details, Locale locale) {
        var met = new HashSet<String>();
        var next = details.prerequisite();
        while (next != null && met.add(next)) {
            if (next.equals(details.code())) {
                return Optional.of(new Fault("prerequisite", text(locale, "course.prerequisite.circle")));
            }
            var course = courses.findByCode(next);
            if (course.isEmpty()) {
                return Optional.of(new Fault("prerequisite", text(locale, "course.prerequisite.unknown", next)));
            }
            next = course.get().details().prerequisite();
        }
        return Optional.empty();
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(CourseService.class, locale, key, arguments);
    }
}
