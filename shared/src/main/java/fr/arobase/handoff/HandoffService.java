package fr.arobase.handoff;

import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a journey on, and gives it once to whoever brings its code. */
@Service
@Transactional
public class HandoffService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] NOTHING = {};

    private final HandoffRepository handoffs;
    private final Clock clock;

    HandoffService(HandoffRepository handoffs, Clock clock) {
        this.handoffs = handoffs;
        this.clock = clock;
    }

    /** @param terminal where it was begun; none on a screen that was never enrolled */
    public BySecret toPhone(String journey, String draft, @Nullable UUID terminal) {
        return bySecret(HandoffKind.PHONE, journey, draft, terminal);
    }

    /** For a member of staff who goes on with it. */
    public BySecret toDesk(String journey, String draft, @Nullable UUID terminal) {
        return bySecret(HandoffKind.DESK, journey, draft, terminal);
    }

    private BySecret bySecret(HandoffKind kind, String journey, String draft, @Nullable UUID terminal) {
        var secret = Secret.random();
        var saved = save(kind, journey, draft, terminal, Seal.of(secret));
        return new BySecret(saved.id(), secret, saved.goodUntil());
    }

    public Slip toPaper(String journey, String draft, @Nullable UUID terminal) {
        var code = HumanCode.random(RANDOM);
        var saved = save(HandoffKind.PAPER, journey, draft, terminal, Seal.of(code));
        return new Slip(saved.id(), code, saved.goodUntil());
    }

    private Handoff save(HandoffKind kind, String journey, String draft, @Nullable UUID terminal, Seal seal) {
        return handoffs.save(new Handoff(kind, journey, draft, terminal, seal, clock.instant()));
    }

    /** How it is doing; one that is gone is too late for. */
    @Transactional(readOnly = true)
    public HandoffState state(HandoffId id) {
        return handoffs.findById(id).map(found -> found.state(clock.instant())).orElse(HandoffState.EXPIRED);
    }

    /** Nothing when nobody handed it on, somebody has taken it up, or it is too late. */
    public Optional<HandedOn> takeUp(Secret secret) {
        return takeUp(Seal.of(secret));
    }

    public Optional<HandedOn> takeUp(HumanCode code) {
        return takeUp(Seal.of(code));
    }

    private Optional<HandedOn> takeUp(Seal seal) {
        var now = clock.instant();
        return handoffs.findByLookup(seal.lookup())
                .filter(found -> found.state(now) == HandoffState.WAITING)
                .flatMap(found -> {
                    var draft = found.open(seal);
                    return handoffs.take(found.id(), NOTHING, now) == 1 ? Optional.of(draft) : Optional.empty();
                });
    }

    /** Whoever handed it on has changed their mind. */
    public void withdraw(HandoffId id) {
        handoffs.withdraw(id);
    }

    /** What is past its deadline is forgotten. */
    public int forgetOld() {
        return handoffs.forget(clock.instant());
    }
}
