package fr.arobase.access;

import fr.arobase.audit.AuditService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Makes, lists and revokes the keys of machines, and tells whose key was sent. */
@Service
@Transactional
public class AccessKeyService {

    public static final int LONGEST_NAME = 100;

    /** How exact "last used" is; also how seldom a busy key costs a write. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private static final Duration BELIEVED_FOR = Duration.ofSeconds(2);

    private final Map<String, Seen> justSeen = new ConcurrentHashMap<>();
    private final AccessKeyRepository keys;
    private final AuditService audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    AccessKeyService(AccessKeyRepository keys, AuditService audit, TransactionOperations transactions, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Makes a key. Its text is in the answer and nowhere else.
     *
     * @param name what or who it is for, one to a hundred characters
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public NewAccessKey create(AccessKind kind, String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A key has a name of one to a hundred characters");
        }
        var secret = KeySecret.random();
        var key = keys.saveAndFlush(new AccessKey(kind, stripped, secret, clock.instant()))
                .view();
        audit.record("key.created", "key " + key.prefix(), kind + " " + stripped);
        return new NewAccessKey(key, secret.text());
    }

    /** The latest first, revoked ones included. */
    @Transactional(readOnly = true)
    public List<AccessKeyView> list() {
        return keys.findAllByOrderByCreatedAtDesc().stream()
                .map(AccessKey::view)
                .toList();
    }

    /** From now on the key opens nothing; revoking twice is harmless. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revoke(AccessKeyId id) {
        var key = keys.findById(id).orElseThrow(() -> new NoSuchElementException("No key " + id));
        justSeen.values().removeIf(seen -> seen.key().id().equals(id));
        if (key.revoke(clock.instant())) {
            audit.record("key.revoked", "key " + key.view().prefix(), "");
        }
    }

    /**
     * Whose key this is; empty when it is unknown, malformed or revoked. A key just seen is believed for two seconds without
     * asking the database: a busy machine costs little, and a key revoked on another node lives no longer than that.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<AccessKeyView> authenticate(String text) {
        return KeySecret.read(text).map(KeySecret::hash).flatMap(hash -> {
            var now = clock.instant();
            var seen = justSeen.get(hash);
            if (seen != null && seen.at().plus(BELIEVED_FOR).isAfter(now)) {
                return Optional.of(seen.key());
            }
            return Objects.requireNonNull(transactions.execute(_ -> read(hash, now)));
        });
    }

    private Optional<AccessKeyView> read(String hash, Instant now) {
        justSeen.values().removeIf(old -> old.at().plus(BELIEVED_FOR).isBefore(now));
        var found = keys.living(hash);
        found.ifPresent(key -> {
            noteUse(key, now);
            justSeen.put(hash, new Seen(key, now));
        });
        return found;
    }

    private record Seen(AccessKeyView key, Instant at) {}

    private void noteUse(AccessKeyView key, Instant now) {
        var before = now.minus(USE_NOTED_EVERY);
        var last = key.lastUsedAt();
        if (last == null || last.isBefore(before)) {
            keys.used(key.id(), now, before);
        }
    }
}
