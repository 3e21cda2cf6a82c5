package fr.arobase.admin.programme;

import fr.arobase.workshop.WorkshopSummary;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the workshops of a day side by side where they overlap, each group in as few lanes as it needs. */
final class Lanes {

    /** @param lanes how many lanes the group it overlaps with needs */
    record Placed(WorkshopSummary workshop, int lane, int lanes) {}

    private Lanes() {}

    static List<Placed> of(List<WorkshopSummary> workshops) {
        var sorted = workshops.stream()
                .sorted(Comparator.comparing(WorkshopSummary::startsAt).thenComparing(WorkshopSummary::reference))
                .toList();
        var placed = new ArrayList<Placed>();
        var group = new ArrayList<Placed>();
        var free = new ArrayList<LocalDateTime>();
        LocalDateTime groupEnd = LocalDateTime.MIN;
        for (var workshop : sorted) {
            if (!workshop.startsAt().isBefore(groupEnd)) {
                finish(group, free, placed);
            }
            int lane = 0;
            while (lane < free.size() && workshop.startsAt().isBefore(free.get(lane))) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(workshop.endsAt());
            } else {
                free.set(lane, workshop.endsAt());
            }
            group.add(new Placed(workshop, lane, 1));
            groupEnd = workshop.endsAt().isAfter(groupEnd) ? workshop.endsAt() : groupEnd;
        }
        finish(group, free, placed);
        return placed;
    }

    private static void finish(List<Placed> group, List<LocalDateTime> free, List<Placed> placed) {
        group.forEach(one -> placed.add(new Placed(one.workshop(), one.lane(), free.size())));
        group.clear();
        free.clear();
    }
}
