package fr.arobase.kiosk.signup;

import fr.arobase.kiosk.frame.Visit;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopSummary;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The workshops that a visitor chooses from: the territory's, or invented ones to practise on. */
@Component
class Programme {

    private final WorkshopService workshops;
    private final Clock clock;

    Programme(WorkshopService workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;
    }

    List<WorkshopSummary> search(Visit visit, Locale locale, WorkshopFilter filter) {
        return visit.practises() ? Pretend.search(filter, locale, clock) : workshops.search(filter);
    }

    Optional<WorkshopSummary> find(Visit visit, Locale locale, WorkshopId id) {
        return visit.practises()
                ? Pretend.search(WorkshopFilter.ALL, locale, clock).stream()
                        .filter(workshop -> workshop.id().equals(id))
                        .findFirst()
                : workshops.find(id);
    }
}
