package fr.arobase.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The three properties lead to an external database, and its sessions are as the domain expects them. */
@IntegrationTest
class DatabaseConfigurationIT {

    @Autowired
    HikariDataSource pool;

    @Autowired
    JdbcClient jdbc;

    @Test
    void threePropertiesAreEnough() {
        assertThat(pool.getJdbcUrl()).isEqualTo(TestDatabase.address().url());
    }

    @Test
    void sessionsAreInUtcAndReadCommitted() {
        assertThat(jdbc.sql("SELECT @@time_zone").query(String.class).single()).isEqualTo("+00:00");
        assertThat(jdbc.sql("SELECT @@transaction_isolation")
                        .query(String.class)
                        .single())
                .isEqualTo("READ-COMMITTED");
    }

    @Test
    void cleaningEmptiesTheTables() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS cleaned (id INT)").update();
        jdbc.sql("INSERT INTO cleaned VALUES (1)").update();

        TestDatabase.clean();

        assertThat(jdbc.sql("SELECT COUNT(*) FROM cleaned").query(Integer.class).single())
                .isZero();
        jdbc.sql("DROP TABLE cleaned").update();
    }
}
