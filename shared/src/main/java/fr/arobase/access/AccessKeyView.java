package fr.arobase.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as staff see it.
 *
 * @param prefix the readable part of the key, which is no secret
 * @param lastUsedAt to the minute
 */
public record AccessKeyView(
        AccessKeyId id,
        AccessKind kind,
        String name,
        String prefix,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
