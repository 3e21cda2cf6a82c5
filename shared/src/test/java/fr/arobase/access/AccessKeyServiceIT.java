package fr.arobase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.audit.AuditService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Machines are known by keys, of which the house keeps no copy. */
@IntegrationTest
class AccessKeyServiceIT {

    @Autowired
    AccessKeyService keys;

    @Autowired
    AccessKeyRepository repository;

    @Autowired
    AuditService audit;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void aKeyOpensUntilItIsRevoked() {
        var made = keys.create(AccessKind.API, "Site de la commune");
        assertThat(keys.authenticate(made.text()))
                .hasValueSatisfying(key -> assertThat(key.name()).isEqualTo("Site de la commune"));

        keys.revoke(made.key().id());
        keys.revoke(made.key().id());

        assertThat(keys.authenticate(made.text())).isEmpty();
        assertThat(keys.list()).singleElement().matches(AccessKeyView::isRevoked);
    }

    @Test
    void theSecretIsKeptNowhere() {
        var made = keys.create(AccessKind.DOOR, "Tablette");
        var secret = made.text().substring(made.text().lastIndexOf('_') + 1);

        var row = jdbc.sql("SELECT * FROM access_key").query().singleRow();

        assertThat(row.values())
                .noneSatisfy(value -> assertThat(String.valueOf(value)).contains(secret));
        assertThat(made.toString()).doesNotContain(secret);
        assertThat(made.text()).matches("aro_[0-9A-Z]{8}_[0-9A-Z]{52}");
    }

    @Test
    void whatIsNoKeyOpensNothing() {
        var made = keys.create(AccessKind.API, "Un site");
        var text = made.text();
        var last = text.charAt(text.length() - 1) == '0' ? 'G' : '0';

        assertThat(keys.authenticate("")).isEmpty();
        assertThat(keys.authenticate(text.substring(1))).isEmpty();
        assertThat(keys.authenticate(text.substring(0, text.length() - 1) + last))
                .isEmpty();
        assertThat(keys.authenticate("aro_" + "0".repeat(8) + "_" + "0".repeat(52)))
                .isEmpty();
    }

    @Test
    void useIsNotedAtMostOnceAMinute() {
        var made = keys.create(AccessKind.API, "Un site");
        keys.authenticate(made.text());
        var first = keys.list().getFirst().lastUsedAt();
        assertThat(first).isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(30, ChronoUnit.SECONDS));

        otherNode().authenticate(made.text());
        assertThat(keys.list().getFirst().lastUsedAt()).isEqualTo(first);

        jdbc.sql("UPDATE access_key SET last_used_at = last_used_at - INTERVAL 61 SECOND")
                .update();
        otherNode().authenticate(made.text());
        assertThat(keys.list().getFirst().lastUsedAt()).isAfterOrEqualTo(first);
    }

    @Test
    void aKeyRevokedOnAnotherNodeLivesForTwoSecondsAtMost() {
        var made = keys.create(AccessKind.API, "Un site");
        keys.authenticate(made.text());
        otherNode().revoke(made.key().id());

        var later = new AccessKeyService(repository, audit, transactions, Clock.offset(clock, Duration.ofSeconds(3)));
        assertThat(later.authenticate(made.text())).isEmpty();
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> keys.authenticate(made.text())
                .isEmpty());
    }

    /** A node that has not seen any key yet; outside a transaction of its own, so revoking is given one. */
    private Node otherNode() {
        return new Node(new AccessKeyService(repository, audit, transactions, clock));
    }

    private class Node {

        private final AccessKeyService service;

        Node(AccessKeyService service) {
            this.service = service;
        }

        void authenticate(String text) {
            assertThat(service.authenticate(text)).isPresent();
        }

        void revoke(AccessKeyId id) {
            transactions.executeWithoutResult(_ -> service.revoke(id));
        }
    }

    @Test
    void aKeyHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> keys.create(AccessKind.API, "  "));
        assertThatIllegalArgumentException().isThrownBy(() -> keys.create(AccessKind.API, "x".repeat(101)));
    }
}
