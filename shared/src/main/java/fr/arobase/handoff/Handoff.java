package fr.arobase.handoff;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A journey on its way to another screen. It <em>waits</em> for its deadline, and is <em>taken up</em> once, by whoever
 * brings the code; then, or when it has <em>expired</em>, what was answered is gone from here.
 */
@Entity
class Handoff {

    static final int LONGEST_DRAFT = 8000;
    private static final Pattern JOURNEY = Pattern.compile("[a-z-]{1,40}");

    @EmbeddedId
    private HandoffId id;

    @Enumerated(EnumType.STRING)
    private HandoffKind kind;

    private String journey;

    @Nullable
    private UUID terminalId;

    private String lookup;
    private byte[] sealed;
    private Instant begunAt;
    private Instant goodUntil;

    @Nullable
    private Instant takenAt;

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Handoff() {}

    Handoff(HandoffKind kind, String journey, String draft, @Nullable UUID terminal, Seal seal, Instant now) {
        if (!JOURNEY.matcher(journey).matches()) {
            throw new IllegalArgumentException("Not the name of a journey");
        }
        if (draft.length() > LONGEST_DRAFT) {
            throw new IllegalArgumentException("What was answered is too long to be handed on");
        }
        this.id = HandoffId.next();
        this.kind = kind;
        this.journey = journey;
        this.terminalId = terminal;
        this.lookup = seal.lookup();
        this.sealed = seal.close(draft, bound());
        this.begunAt = now;
        this.goodUntil = now.plus(kind.life());
    }

    private String bound() {
        return id + " " + journey;
    }

    HandoffId id() {
        return id;
    }

    Instant goodUntil() {
        return goodUntil;
    }

    HandoffState state(Instant now) {
        if (takenAt != null) {
            return HandoffState.TAKEN;
        }
        return now.isBefore(goodUntil) ? HandoffState.WAITING : HandoffState.EXPIRED;
    }

    HandedOn open(Seal seal) {
        return new HandedOn(journey, seal.open(sealed, bound()));
    }
}
