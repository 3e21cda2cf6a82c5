package fr.arobase.workshop.programme;

import fr.arobase.workshop.WorkshopSummary;
import fr.arobase.workshop.programme.Conflict.Shared;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds workshops at the same time in one venue or with one advisor, among the lines of a file and those planned. */
final class Overlaps {

    /** @param row null for a workshop that is already planned and not in the file */
    private record Taken(
            @Nullable ProgrammeRow row,
            String reference,
            String venue,
            String advisor,
            LocalDateTime start,
            LocalDateTime end) {}

    private final List<Taken> all = new ArrayList<>();

    Overlaps(List<ProgrammeRow> rows, List<WorkshopSummary> planned) {
        for (var row : rows) {
            var slot = row.slot();
            all.add(new Taken(
                    row,
                    row.reference(),
                    slot.venue().code(),
                    slot.advisor().login(),
                    slot.details().startsAt(),
                    slot.details().endsAt()));
        }
        for (var other : planned) {
            all.add(new Taken(
                    null,
                    other.reference(),
                    other.venueCode(),
                    other.advisorLogin(),
                    other.startsAt(),
                    other.endsAt()));
        }
        all.sort(Comparator.comparing(Taken::start));
    }

    /** Each pair once, on its line, the later one when both are in the file; pairs that were there before are not news. */
    void addTo(List<Warning> warnings) {
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            for (int j = i + 1; j < all.size() && all.get(j).start().isBefore(one.end()); j++) {
                var other = all.get(j);
                if (isNews(one) || isNews(other)) {
                    add(warnings, one, other);
                }
            }
        }
    }

    private static boolean isNews(Taken taken) {
        return taken.row() != null && !(taken.row() instanceof ProgrammeRow.Unchanged);
    }

    private static void add(List<Warning> warnings, Taken one, Taken other) {
        boolean tellsOne = other.row() == null
                || one.row() != null && one.row().line() > other.row().line();
        var told = tellsOne ? one : other;
        var against = tellsOne ? other : one;
        var row = told.row();
        if (row == null) {
            return;
        }
        if (one.venue().equals(other.venue())) {
            warnings.add(new Warning.Busy(
                    row.line(), Shared.VENUE, row.slot().venue().name(), against.reference()));
        }
        if (one.advisor().equals(other.advisor())) {
            warnings.add(new Warning.Busy(
                    row.line(), Shared.ADVISOR, row.slot().advisor().name(), against.reference()));
        }
    }
}
