package fr.arobase.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The key of one machine. Its secret is shown once, when the key is made; only the secret's hash is kept, and the prefix,
 * by which people tell keys apart. It opens doors until it is revoked, for good.
 */
@Entity
class AccessKey {

    @EmbeddedId
    private AccessKeyId id;

    @Enumerated(EnumType.STRING)
    private AccessKind kind;

    private String name;
    private String prefix;
    private String secretHash;
    private Instant createdAt;

    @Nullable
    private Instant lastUsedAt;

    @Nullable
    private Instant revokedAt;

    // An object, not a primitive: null tells Spring Data that the row is new, which saves a query before the insert.
    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected AccessKey() {}

    AccessKey(AccessKind kind, String name, KeySecret secret, Instant now) {
        this.id = AccessKeyId.next();
        this.kind = kind;
        this.name = name;
        this.prefix = secret.prefix();
        this.secretHash = secret.hash();
        this.createdAt = now;
    }

    /** @return whether anything changed: revoking twice is harmless */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    AccessKeyView view() {
        return new AccessKeyView(id, kind, name, prefix, createdAt, lastUsedAt, revokedAt);
    }
}
