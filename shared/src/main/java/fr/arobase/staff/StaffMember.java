package fr.arobase.staff;

import fr.arobase.common.FeedToken;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the console. Five wrong passwords in a row lock the account for a quarter of an hour; a right
 * one forgets them. An account is never deleted, for the workshops and the record keep its name: it is disabled.
 */
@Entity
public class StaffMember {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @EmbeddedId
    private StaffId id;

    private String login;
    private String name;

    @Nullable
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private boolean enabled;
    private int failedAttempts;

    @Nullable
    private Instant lockedUntil;

    private String feedToken;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    public StaffMember(String login, String name, @Nullable String email, Role role, String passwordHash) {
        if (!login.matches("[a-z0-9][a-z0-9.-]{1,59}")) {
            throw new IllegalArgumentException("A login is made of lower-case letters, digits, dots and hyphens");
        }
        this.id = StaffId.next();
        this.login = login;
        this.name = name;
        this.email = email;
        this.role = role;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.feedToken = FeedToken.next();
    }

    public boolean isLocked(Instant now) {
        return lockedUntil(now).isPresent();
    }

    /** Until when wrong passwords keep them out; empty when they do not. */
    Optional<Instant> lockedUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    StaffView view(Instant now) {
        return new StaffView(id, login, name, email, role, enabled, isLocked(now), feedToken);
    }

    /** Takes what an administrator says of the person; the login stays, for files and the record know it. */
    void describe(String newName, @Nullable String newEmail, Role newRole) {
        this.name = newName;
        this.email = newEmail;
        this.role = newRole;
    }

    public void loginFailed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= ATTEMPTS) {
            lockedUntil = now.plus(LOCK);
            failedAttempts = 0;
        }
    }

    public void loginSucceeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }

    public StaffId id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public String feedToken() {
        return feedToken;
    }
}
