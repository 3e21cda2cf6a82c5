package fr.arobase.access;

import fr.arobase.audit.AuditService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, lists and revokes the keys of machines, and tells whose key was sent. */
@Service
@Transactional
public class AccessKeyService {

    public static final int LONGEST_NAME = 100;

    /** How exact "last used" is; also how seldom a busy key costs a write. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final AccessKeyRepository keys;
    private final AuditService audit;
    private final Clock clock;

    AccessKeyService(AccessKeyRepository keys, AuditService audit, Clock clock) {
        this.keys = keys;
        this.audit = audit;
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
        if (key.revoke(clock.instant())) {
            audit.record("key.revoked", "key " + key.view().prefix(), "");
        }
    }

    /** Whose key this is; empty when it is unknown, malformed or revoked. */
    public Optional<AccessKeyView> authenticate(String text) {
        var found = KeySecret.read(text).flatMap(secret -> keys.living(secret.hash()));
        found.ifPresent(this::noteUse);
        return found;
    }

    private void noteUse(AccessKeyView key) {
        var now = clock.instant();
        var before = now.minus(USE_NOTED_EVERY);
        var last = key.lastUsedAt();
        if (last == null || last.isBefore(before)) {
            keys.used(key.id(), now, before);
        }
    }
}
