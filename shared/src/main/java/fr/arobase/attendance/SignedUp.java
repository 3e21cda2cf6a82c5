package fr.arobase.attendance;

import fr.arobase.signup.AttendeeId;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.SignupStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person of a sign-up, as the database has them. */
record SignedUp(
        SignupId signup,
        AttendeeId attendee,
        String firstName,
        String lastName,
        SignupStatus status,
        Origin origin,
        String humanCode,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Long waitingNumber,
        @Nullable Instant offerUntil,
        int partySize) {}
