package fr.arobase.workshop.programme;

import fr.arobase.audit.AuditService;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import fr.arobase.workshop.programme.FileFault.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports a whole programme from a CSV file. The whole file is checked first and every fault is told by line and column;
 * then all of it is written in one transaction, or nothing. Lines are known by their reference: importing the same file
 * again changes nothing, and a line that differs changes its workshop as staff would by hand, telling those signed up.
 */
@Service
@Transactional
public class ProgrammeImport {

    private final PlanningService planning;
    private final WorkshopService workshops;
    private final AuditService audit;
    private final Clock clock;

    ProgrammeImport(PlanningService planning, WorkshopService workshops, AuditService audit, Clock clock) {
        this.planning = planning;
        this.workshops = workshops;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads the file and tells what an import would do; writes nothing. */
    @Transactional(readOnly = true)
    public ProgrammeCheck check(byte[] content) {
        var file = ProgrammeFile.read(content);
        var faults = new ArrayList<>(file.faults());
        var reader = new LineReader(planning.choices(), faults);
        var rows = new ArrayList<ProgrammeRow>();
        for (var line : file.lines()) {
            reader.read(line).flatMap(slot -> row(line, slot, faults)).ifPresent(rows::add);
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(FileFault::line).thenComparingInt(FileFault::column));
            return new ProgrammeCheck.Refused(faults);
        }
        return new ProgrammeCheck.Ready(rows, warnings(rows, file.guessed()));
    }

    /**
     * Checks the file once more, for the house may have changed since it was looked at, and writes all of it.
     *
     * @param progress told after each line, from the calling thread
     */
    public ProgrammeReport write(byte[] content, Progress progress) {
        return switch (check(content)) {
            case ProgrammeCheck.Refused refused -> new ProgrammeReport.Refused(refused.faults());
            case ProgrammeCheck.Ready ready -> write(ready, progress);
        };
    }

    private ProgrammeReport write(ProgrammeCheck.Ready ready, Progress progress) {
        int created = 0;
        int changed = 0;
        long told = 0;
        int done = 0;
        for (var row : ready.rows()) {
            switch (row) {
                case ProgrammeRow.New planned -> {
                    workshops.plan(planned.slot().details());
                    created++;
                }
                case ProgrammeRow.Changed change -> {
                    workshops.change(change.before().id(), change.slot().details());
                    changed++;
                    told += change.audience().signups();
                }
                case ProgrammeRow.Unchanged _ -> {}
            }
            progress.done(++done, ready.rows().size());
        }
        if (created + changed > 0) {
            audit.record("programme.imported", "programme", created + " created, " + changed + " changed");
        }
        return new ProgrammeReport.Written(created, changed, done - created - changed, told);
    }

    private Optional<ProgrammeRow> row(ProgrammeFile.Line line, ProgrammeRow.Slot slot, List<FileFault> faults) {
        var existing = workshops.findByReference(slot.details().reference());
        if (existing.isEmpty()) {
            return Optional.of(new ProgrammeRow.New(line.number(), slot));
        }
        var before = existing.get();
        var differing = differing(before, slot);
        if (differing.isEmpty()) {
            return Optional.of(new ProgrammeRow.Unchanged(line.number(), slot));
        }
        if (before.status() != WorkshopStatus.PLANNED) {
            faults.add(line.fault(
                    ProgrammeColumn.REFERENCE,
                    before.status() == WorkshopStatus.CANCELLED ? Kind.WORKSHOP_CANCELLED : Kind.WORKSHOP_CLOSED,
                    before.reference()));
            return Optional.empty();
        }
        int capacity = slot.details().capacity();
        if (capacity < before.capacity() && capacity < before.seatsTaken()) {
            faults.add(line.fault(
                    ProgrammeColumn.CAPACITY, Kind.CAPACITY_UNDER_TAKEN, "" + capacity, "" + before.seatsTaken()));
            return Optional.empty();
        }
        return Optional.of(new ProgrammeRow.Changed(line.number(), slot, before, differing, toldOf(before, differing)));
    }

    private Audience toldOf(WorkshopSummary before, List<ProgrammeColumn> differing) {
        boolean moves = differing.contains(ProgrammeColumn.DATE)
                || differing.contains(ProgrammeColumn.START)
                || differing.contains(ProgrammeColumn.VENUE);
        return moves ? planning.audience(before.id()) : new Audience(0, 0);
    }

    private static List<ProgrammeColumn> differing(WorkshopSummary before, ProgrammeRow.Slot slot) {
        var differing = new ArrayList<ProgrammeColumn>();
        var details = slot.details();
        compare(
                differing,
                ProgrammeColumn.COURSE,
                before.courseCode(),
                slot.course().code());
        compare(
                differing,
                ProgrammeColumn.VENUE,
                before.venueCode(),
                slot.venue().code());
        compare(
                differing,
                ProgrammeColumn.DATE,
                before.startsAt().toLocalDate(),
                details.startsAt().toLocalDate());
        compare(
                differing,
                ProgrammeColumn.START,
                before.startsAt().toLocalTime(),
                details.startsAt().toLocalTime());
        compare(differing, ProgrammeColumn.MINUTES, before.minutes(), details.minutes());
        compare(differing, ProgrammeColumn.CAPACITY, before.capacity(), details.capacity());
        compare(
                differing,
                ProgrammeColumn.ADVISOR,
                before.advisorLogin(),
                slot.advisor().login());
        return differing;
    }

    private static void compare(List<ProgrammeColumn> differing, ProgrammeColumn column, Object before, Object after) {
        if (!before.equals(after)) {
            differing.add(column);
        }
    }

    private List<Warning> warnings(List<ProgrammeRow> rows, boolean guessed) {
        var warnings = new ArrayList<Warning>();
        if (guessed) {
            warnings.add(new Warning.Guessed(1));
        }
        var now = LocalDateTime.now(clock);
        for (var row : rows) {
            if (row instanceof ProgrammeRow.Unchanged) {
                continue;
            }
            var start = row.slot().details().startsAt();
            if (start.isBefore(now)) {
                warnings.add(new Warning.Past(row.line(), start));
            }
            PublicHoliday.on(start.toLocalDate())
                    .ifPresent(holiday -> warnings.add(new Warning.Holiday(row.line(), start.toLocalDate(), holiday)));
        }
        new Overlaps(rows, alreadyPlanned(rows)).addTo(warnings);
        warnings.sort(Comparator.comparingInt(Warning::line));
        return warnings;
    }

    /** What is planned on the days of the file and is not in it. */
    private List<WorkshopSummary> alreadyPlanned(List<ProgrammeRow> rows) {
        var days = rows.stream()
                .map(row -> row.slot().details().startsAt().toLocalDate())
                .sorted()
                .toList();
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        var inFile = rows.stream().map(ProgrammeRow::reference).collect(Collectors.toSet());
        return workshops.search(WorkshopFilter.ALL.between(first.minusDays(1), last)).stream()
                .filter(workshop -> workshop.status() == WorkshopStatus.PLANNED)
                .filter(workshop -> !inFile.contains(workshop.reference()))
                .toList();
    }
}
