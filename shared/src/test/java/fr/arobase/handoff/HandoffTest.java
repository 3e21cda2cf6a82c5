package fr.arobase.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rules of what is handed on: sealed by its code, for a while. */
class HandoffTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final Seal seal = Seal.of(Secret.random());

    @Test
    void aPhoneHasFiveMinutesAndPaperAWeek() {
        var phone = handoff(HandoffKind.PHONE, "sign-up", "{}");
        assertThat(phone.state(NOON.plusSeconds(299))).isEqualTo(HandoffState.WAITING);
        assertThat(phone.state(NOON.plusSeconds(300))).isEqualTo(HandoffState.EXPIRED);
        var paper = handoff(HandoffKind.PAPER, "sign-up", "{}");
        assertThat(paper.goodUntil()).isEqualTo(NOON.plusSeconds(7 * 24 * 3600));
    }

    @Test
    void itOpensWithItsCodeOnly() {
        var handoff = handoff(HandoffKind.PHONE, "sign-up", "{\"name\":\"Jeanne\"}");
        assertThat(handoff.open(seal)).isEqualTo(new HandedOn("sign-up", "{\"name\":\"Jeanne\"}"));
        assertThatIllegalStateException().isThrownBy(() -> handoff.open(Seal.of(Secret.random())));
    }

    @Test
    void theSameCodeLeadsToTheSameRowHoweverItIsTyped() {
        var code = HumanCode.random(new Random(3));
        var typed = HumanCode.read(code.grouped().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow();
        assertThat(Seal.of(typed).lookup()).isEqualTo(Seal.of(code).lookup()).hasSize(64);
    }

    @Test
    void whatIsTooLongOrNamelessIsNotHandedOn() {
        assertThatIllegalArgumentException().isThrownBy(() -> handoff(HandoffKind.PHONE, "sign-up", "x".repeat(8001)));
        assertThatIllegalArgumentException().isThrownBy(() -> handoff(HandoffKind.PHONE, "Sign up", "{}"));
    }

    private Handoff handoff(HandoffKind kind, String journey, String draft) {
        return new Handoff(kind, journey, draft, null, seal, NOON);
    }
}
