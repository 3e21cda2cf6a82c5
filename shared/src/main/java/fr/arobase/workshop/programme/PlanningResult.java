package fr.arobase.workshop.programme;

import fr.arobase.workshop.WorkshopId;
import java.util.List;

/** What came of planning or changing: done, or refused with every reason at once. */
public sealed interface PlanningResult {

    /** @param workshops those planned or changed, in the order asked */
    record Done(List<WorkshopId> workshops) implements PlanningResult {
        public Done {
            workshops = List.copyOf(workshops);
        }
    }

    record Refused(List<Refusal> refusals) implements PlanningResult {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
