package fr.arobase.attendance;

import fr.arobase.signup.AttendeeId;
import fr.arobase.workshop.WorkshopId;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that was scanned or typed, at a door, a kiosk or the console.
 *
 * @param id made by the client; the same id again is the same scan again
 * @param workshop where it was scanned; none at a kiosk where people count themselves in
 * @param code as it was read
 * @param scannedAt by the device's clock
 * @param device the name of the door or kiosk; none when whoever is logged in did it
 * @param people who came, when the whole party did not
 * @param locale the language of the answer
 */
public record NewScan(
        UUID id,
        @Nullable WorkshopId workshop,
        String code,
        Instant scannedAt,
        Source source,
        @Nullable String device,
        Set<AttendeeId> people,
        Locale locale) {

    public NewScan {
        people = Set.copyOf(people);
    }

    /** A code scanned at the console or a door, for the whole party. */
    public static NewScan at(WorkshopId workshop, UUID id, String code, Instant scannedAt, Source source) {
        return new NewScan(id, workshop, code, scannedAt, source, null, Set.of(), Locale.FRENCH);
    }

    /** Somebody counts themselves in: the workshop is the one of their ticket. */
    public static NewScan selfService(UUID id, String code, Instant scannedAt, String device, Locale locale) {
        return new NewScan(id, null, code, scannedAt, Source.KIOSK, device, Set.of(), locale);
    }
}
