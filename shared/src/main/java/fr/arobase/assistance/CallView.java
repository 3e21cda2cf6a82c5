package fr.arobase.assistance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is shown.
 *
 * @param until when it is over by itself
 * @param answer none until somebody has answered
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
        CallState state) {}
