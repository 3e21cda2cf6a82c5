package fr.arobase.database;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Knows at any moment, without making anybody wait, whether the database answers. It keeps one connection of its own,
 * outside the pool: a pool that is merely busy is not an outage.
 */
@Component
public class DatabaseWatch {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final long EVERY_MILLIS = 1_000;

    private final DatabaseAddress address;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean down;
    private @Nullable Connection connection;

    DatabaseWatch(DatabaseLease lease) {
        address = lease.address();
        Thread.ofVirtual().name("database-watch").start(this::watch);
    }

    public boolean isDown() {
        return down;
    }

    private void watch() {
        try {
            do {
                var answers = answers();
                if (answers == down) {
                    down = !answers;
                    log.warn(answers ? "The database answers again" : "The database does not answer");
                }
            } while (!closing.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            forget();
        }
    }

    private boolean answers() {
        try {
            if (connection == null) {
                connection = connect();
            }
            if (connection.isValid(2)) {
                return true;
            }
        } catch (SQLException e) {
            log.debug("No answer", e);
        }
        forget();
        return false;
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "2000");
        properties.setProperty("socketTimeout", "3000");
        return DriverManager.getConnection(address.url(), properties);
    }

    private void forget() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                log.debug("It was broken already", e);
            }
            connection = null;
        }
    }

    @PreDestroy
    void close() {
        closing.countDown();
    }
}
