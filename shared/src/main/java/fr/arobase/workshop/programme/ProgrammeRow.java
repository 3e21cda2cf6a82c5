package fr.arobase.workshop.programme;

import fr.arobase.workshop.WorkshopDetails;
import fr.arobase.workshop.WorkshopSummary;
import java.util.List;

/** What the import of one line of a programme file does. */
public sealed interface ProgrammeRow {

    int line();

    Slot slot();

    default String reference() {
        return slot().details().reference();
    }

    record New(int line, Slot slot) implements ProgrammeRow {}

    /** Already there, exactly so. */
    record Unchanged(int line, Slot slot) implements ProgrammeRow {}

    /**
     * Already there, otherwise.
     *
     * @param differing the columns that change, in the file's usual order
     * @param audience whom the change is told to; nobody when neither date, time nor place changes
     */
    record Changed(int line, Slot slot, WorkshopSummary before, List<ProgrammeColumn> differing, Audience audience)
            implements ProgrammeRow {
        public Changed {
            differing = List.copyOf(differing);
        }
    }

    /** A line once read: the workshop it describes, with the names people know. */
    record Slot(WorkshopDetails details, CourseChoice course, VenueChoice venue, AdvisorChoice advisor) {}
}
