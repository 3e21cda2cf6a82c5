package fr.arobase.assistance;

import fr.arobase.common.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is shown.
 *
 * @param until when it is over by itself
 * @param answer none until somebody has answered
 * @param deskNumber what somebody who comes to the desk says there
 * @param resume what opens their answers, once; none for other needs, and when the call is closed
 * @param answeredBy who has, as the record names them; empty until then
 */
public record CallView(
        CallId id,
        String place,
        String page,
        Need need,
        String language,
        Instant openedAt,
        Instant until,
        @Nullable Answer answer,
        String answeredBy,
        CallState state,
        @Nullable Integer deskNumber,
        @Nullable Secret resume) {}
