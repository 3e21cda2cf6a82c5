package fr.arobase.signup.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.TestProgramme;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes with different keys would break tickets: the second one does not start. */
@IntegrationTest
class TicketKeyGuardIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** Before, and after: nodes that other tests start have keys of their own. */
    @BeforeEach
    @AfterEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void theFirstNodeIsBelieved() {
        guard("1:" + "ab".repeat(32)).afterSingletonsInstantiated();

        assertThat(TestProgramme.number("SELECT COUNT(*) FROM ticket_key")).isEqualTo(1);
    }

    @Test
    void aNodeWithTheSameKeysStarts() {
        guard("1:" + "ab".repeat(32)).afterSingletonsInstantiated();

        assertThatCode(() ->
                        guard("1:" + "ab".repeat(32) + ",2:" + "cd".repeat(32)).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void aNodeWithAnotherKeyOfTheSameIdDoesNot() {
        guard("1:" + "ab".repeat(32)).afterSingletonsInstantiated();

        assertThatIllegalStateException()
                .isThrownBy(() -> guard("1:" + "cd".repeat(32)).afterSingletonsInstantiated())
                .withMessageContaining("Ticket key 1")
                .withMessageContaining("same keys");
    }

    private TicketKeyGuard guard(String keys) {
        return new TicketKeyGuard(TicketKeysConfiguration.parse(keys), jdbc, clock);
    }
}
