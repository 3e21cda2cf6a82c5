package fr.arobase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Machines are known by keys, of which the house keeps no copy. */
@IntegrationTest
class AccessKeyServiceIT {

    @Autowired
    AccessKeyService keys;

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

        keys.authenticate(made.text());
        assertThat(keys.list().getFirst().lastUsedAt()).isEqualTo(first);

        jdbc.sql("UPDATE access_key SET last_used_at = last_used_at - INTERVAL 61 SECOND")
                .update();
        keys.authenticate(made.text());
        assertThat(keys.list().getFirst().lastUsedAt()).isAfterOrEqualTo(first);
    }

    @Test
    void aKeyHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> keys.create(AccessKind.API, "  "));
        assertThatIllegalArgumentException().isThrownBy(() -> keys.create(AccessKind.API, "x".repeat(101)));
    }
}
