package fr.arobase.admin.programme;

import fr.arobase.workshop.programme.PlanningService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the panels beside the programme work with, and how they leave. */
record Beside(PlanningService planning, Clock clock, Leave leave) {

    /** How a panel ends. */
    interface Leave {

        /** Without a change: back to the workshop, or to the programme alone. */
        void back();

        /** With the news to tell, to the workshop of this reference, or to the programme alone when it is empty. */
        void done(String news, String reference);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
