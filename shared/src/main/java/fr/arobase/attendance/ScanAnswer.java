package fr.arobase.attendance;

import fr.arobase.signup.SignupId;
import fr.arobase.workshop.WorkshopId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a scan; the same each time the same scan is sent.
 *
 * @param message one or two plain sentences, without a name
 * @param workshop whose attendance it was counted in, or kept for; none for an unknown code at a kiosk
 * @param signup the sign-up behind the code, if it is known
 */
public record ScanAnswer(
        UUID id,
        Outcome outcome,
        String message,
        @Nullable WorkshopId workshop,
        @Nullable SignupId signup) {}
