package fr.arobase.kiosk.api;

import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopSummary;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A workshop in an address: by its id or by its reference, which is what people have on paper. */
@Component
class WorkshopKeys {

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final WorkshopService workshops;

    WorkshopKeys(WorkshopService workshops) {
        this.workshops = workshops;
    }

    /** An id is taken at its word; a reference is looked up. */
    Optional<WorkshopId> id(String idOrReference) {
        return ID.matcher(idOrReference).matches()
                ? Optional.of(WorkshopId.of(idOrReference))
                : workshops.findByReference(idOrReference).map(WorkshopSummary::id);
    }

    boolean exists(WorkshopId id) {
        return workshops.find(id).isPresent();
    }
}
