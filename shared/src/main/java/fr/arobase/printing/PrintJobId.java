package fr.arobase.printing;

import fr.arobase.common.Uuids;
import java.util.UUID;

/** The identifier of a paper on its way to a printer. */
public record PrintJobId(UUID value) {

    static PrintJobId next() {
        return new PrintJobId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
