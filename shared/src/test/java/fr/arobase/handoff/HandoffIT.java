package fr.arobase.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.TestNode;
import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was begun goes on elsewhere: once, for a while, and unreadable without its code. */
@IntegrationTest
class HandoffIT {

    private static final String DRAFT = "{\"people\":[\"Jeanne Canari\"]}";

    @Autowired
    HandoffService handoffs;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing() {
        TestDatabase.clean();
    }

    @Test
    void itIsTakenUpOnceHoweverManyBringItsCode() {
        var secret = handoffs.toPhone("sign-up", DRAFT, null).secret();
        var taken = TestNode.together(20, _ -> handoffs.takeUp(secret));
        assertThat(taken)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .isEqualTo(Optional.of(new HandedOn("sign-up", DRAFT)));
    }

    /** Looking first and writing after, as one might: more than one gets it, so the test above can fail. */
    @Test
    void whatIsLookedAtBeforeItIsTakenGoesToMoreThanOne() {
        handoffs.toPhone("sign-up", DRAFT, null);
        var barrier = new CyclicBarrier(10);
        var taken = TestNode.together(10, _ -> {
            var free = jdbc.sql("SELECT COUNT(*) FROM handoff WHERE taken_at IS NULL")
                            .query(Long.class)
                            .single()
                    == 1;
            try {
                barrier.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            jdbc.sql("UPDATE handoff SET taken_at = UTC_TIMESTAMP(6)").update();
            return free;
        });
        assertThat(taken).filteredOn(free -> free).hasSizeGreaterThan(1);
    }

    @Test
    void theScreenSeesThatItWasTakenAndThatItIsTooLate() {
        var phone = handoffs.toPhone("sign-up", DRAFT, null);
        assertThat(handoffs.state(phone.id())).isEqualTo(HandoffState.WAITING);
        handoffs.takeUp(phone.secret());
        assertThat(handoffs.state(phone.id())).isEqualTo(HandoffState.TAKEN);
        var late = handoffs.toPhone("sign-up", DRAFT, null);
        jdbc.sql("UPDATE handoff SET good_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND")
                .update();
        assertThat(handoffs.state(late.id())).isEqualTo(HandoffState.EXPIRED);
        assertThat(handoffs.takeUp(late.secret())).isEmpty();
    }

    @Test
    void aSlipIsTakenUpByItsCodeAndAnUnknownCodeOpensNothing() {
        var slip = handoffs.toPaper("sign-up", DRAFT, null);
        assertThat(handoffs.takeUp(HumanCode.random(new Random(11)))).isEmpty();
        assertThat(handoffs.takeUp(Secret.random())).isEmpty();
        assertThat(handoffs.takeUp(slip.code())).contains(new HandedOn("sign-up", DRAFT));
        assertThat(handoffs.takeUp(slip.code())).isEmpty();
    }

    @Test
    void theDatabaseAloneTellsNeitherCodeNorAnswersAndForgetsThemOnceTaken() {
        var slip = handoffs.toPaper("sign-up", DRAFT, null);
        var row = jdbc.sql("SELECT * FROM handoff").query().singleRow();
        assertThat(row.values()).noneSatisfy(value -> assertThat(
                        value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value + "")
                .containsAnyOf("Canari", slip.code().value()));
        assertThat((byte[]) row.get("sealed")).isNotEmpty();
        handoffs.takeUp(slip.code());
        assertThat(jdbc.sql("SELECT LENGTH(sealed) FROM handoff")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsWithdrawnOrPastItsDeadlineIsForgotten() {
        var phone = handoffs.toPhone("sign-up", DRAFT, null);
        handoffs.withdraw(phone.id());
        assertThat(handoffs.takeUp(phone.secret())).isEmpty();
        handoffs.toPhone("sign-up", DRAFT, null);
        assertThat(handoffs.forgetOld()).isZero();
        jdbc.sql("UPDATE handoff SET good_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND")
                .update();
        assertThat(handoffs.forgetOld()).isEqualTo(1);
    }
}
