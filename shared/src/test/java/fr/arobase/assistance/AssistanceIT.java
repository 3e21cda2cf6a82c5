package fr.arobase.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.TestNode;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody calls a person; staff answer, once; either side ends it. */
@IntegrationTest
class AssistanceIT {

    @Autowired
    AssistanceService assistance;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing() {
        TestDatabase.clean();
    }

    @Test
    void staffSeeTheCallAndTheCallerSeesTheAnswer() {
        var id = call();
        assertThat(assistance.open()).singleElement().satisfies(call -> {
            assertThat(call.place()).isEqualTo("Médiathèque");
            assertThat(call.need()).isEqualTo(Need.UNDERSTANDING);
            assertThat(call.state()).isEqualTo(CallState.WAITING);
        });
        assertThat(assistance.answer(id, Answer.IN_3_MINUTES)).isEqualTo(new AnswerResult.Answered());
        assertThat(assistance.find(id).orElseThrow().answer()).isEqualTo(Answer.IN_3_MINUTES);
        assertThat(state(id)).isEqualTo(CallState.ANSWERED);
    }

    @Test
    void ofManyWhoAnswerAtOnceOneIsHeard() {
        var id = call();
        var results = TestNode.together(
                12, i -> assistance.answer(id, i % 2 == 0 ? Answer.IN_3_MINUTES : Answer.CANNOT_COME));
        assertThat(results).filteredOn(AnswerResult.Answered.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(AnswerResult.Overtaken.class::isInstance).hasSize(11);
    }

    /** Looking first and writing after, as one might: more than one is heard, so the test above can fail. */
    @Test
    void aCallLookedAtBeforeItIsAnsweredIsAnsweredMoreThanOnce() {
        call();
        var barrier = new CyclicBarrier(10);
        var heard = TestNode.together(10, _ -> {
            var free = jdbc.sql("SELECT COUNT(*) FROM assistance_call WHERE answer IS NULL")
                            .query(Long.class)
                            .single()
                    == 1;
            try {
                barrier.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            jdbc.sql("UPDATE assistance_call SET answer = 'IN_3_MINUTES'").update();
            return free;
        });
        assertThat(heard).filteredOn(free -> free).hasSizeGreaterThan(1);
    }

    @Test
    void itIsLateAfterTwoMinutesAndOverAfterFifteen() {
        var id = call();
        opened(121);
        assertThat(state(id)).isEqualTo(CallState.LATE);
        opened(901);
        assertThat(state(id)).isEqualTo(CallState.OVER);
        assertThat(assistance.open()).isEmpty();
        assertThat(assistance.answer(id, Answer.IN_3_MINUTES)).isEqualTo(new AnswerResult.Over());
    }

    @Test
    void eitherSideEndsIt() {
        var id = call();
        assistance.withdraw(id);
        assertThat(state(id)).isEqualTo(CallState.OVER);
        var other = call();
        assistance.answer(other, Answer.IN_10_MINUTES);
        assistance.close(other);
        assistance.withdraw(other);
        assertThat(assistance.open()).isEmpty();
    }

    @Test
    void callsOfAnotherDayAreForgotten() {
        call();
        assertThat(assistance.forgetOld()).isZero();
        opened(25 * 3600);
        assertThat(assistance.forgetOld()).isEqualTo(1);
    }

    private CallId call() {
        return assistance.call(new NewCall(null, "Médiathèque", "signup.name", Need.UNDERSTANDING, "fr"));
    }

    private void opened(int secondsAgo) {
        jdbc.sql("UPDATE assistance_call SET opened_at = UTC_TIMESTAMP(6) - INTERVAL :s SECOND")
                .param("s", secondsAgo)
                .update();
    }

    private CallState state(CallId id) {
        return assistance.find(id).orElseThrow().state();
    }
}
