package fr.arobase;

import fr.arobase.database.DatabaseAddress;
import fr.arobase.database.EmbeddedMariaDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.mariadb.MariaDBContainer;

/**
 * The database of a test run: MariaDB in a container where an engine and its image are at hand, else the embedded
 * server in a temporary folder. Started once a JVM, stopped at its end; the run says which one it is.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The ticket keys of every node of a test run: the database believes the first it sees. */
    public static final String TICKET_KEYS = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private static final String IMAGE = System.getProperty("arobase.test.image", "mariadb:11.4");
    private static DatabaseAddress address;
    private static Consumer<Boolean> pause;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = address();
        TestPropertyValues.of(
                        "arobase.database.url=" + database.url(),
                        "arobase.database.user=" + database.user(),
                        "arobase.database.password=" + database.password(),
                        "arobase.ticket.keys=" + TICKET_KEYS,
                        // A test that wants jobs to run starts the scheduler itself.
                        "arobase.jobs.run=false",
                        // Tests load small machines heavily: slow is not broken.
                        "spring.datasource.hikari.connection-timeout=30000")
                .applyTo(context);
    }

    /** Where it is; starts it the first time. */
    public static synchronized DatabaseAddress address() {
        if (address == null) {
            address = containersWork() ? inContainer() : embedded();
        }
        return address;
    }

    public static Connection connect() throws SQLException {
        var database = address();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** Stops the server in its tracks while something runs, as an outage does, and lets it go on afterwards. */
    public static void whileAway(Outage during) throws Exception {
        var pausing = pause;
        if (pausing == null) {
            throw new IllegalStateException("The test database has not been started");
        }
        pausing.accept(true);
        try {
            during.run();
        } finally {
            pausing.accept(false);
        }
    }

    /** What happens while the database is away. */
    public interface Outage {
        void run() throws Exception;
    }

    private static void pauseEmbedded(Path data, boolean away) {
        var state = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("database/server.properties"))) {
            state.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!succeeds(5, "kill", away ? "-STOP" : "-CONT", state.getProperty("pid"))) {
            throw new IllegalStateException("The embedded server could not be paused");
        }
    }

    private static void pauseContainer(MariaDBContainer container, boolean away) {
        if (!succeeds(20, "docker", away ? "pause" : "unpause", container.getContainerId())) {
            throw new IllegalStateException("The container could not be paused");
        }
    }

    /** Empties every table but Flyway's and Quartz's own. Triggers that guard append-only tables do not object. */
    public static void clean() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    SELECT table_name FROM information_schema.tables
                    WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
                    AND table_name NOT LIKE 'QRTZ%' AND table_name <> 'flyway_schema_history'""")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("SET foreign_key_checks = 0");
            for (var table : tables) {
                boolean used;
                try (var rows = statement.executeQuery("SELECT 1 FROM `" + table + "` LIMIT 1")) {
                    used = rows.next();
                }
                if (used) {
                    statement.execute("TRUNCATE TABLE `" + table + "`");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be emptied", e);
        }
    }

    /** How many rows of a table meet a condition. */
    public static long count(String table, String condition) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + condition)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of " + table + " could not be counted", e);
        }
    }

    private static DatabaseAddress embedded() {
        try {
            var data = Files.createTempDirectory("arobase-test");
            var lease = EmbeddedMariaDb.join(data, cache());
            pause = away -> pauseEmbedded(data, away);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                lease.close();
                try {
                    FileSystemUtils.deleteRecursively(data);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            say("the embedded MariaDB in " + data + " (no container engine with the image " + IMAGE + ")");
            return lease.address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseAddress inContainer() {
        var container = new MariaDBContainer(IMAGE)
                .withDatabaseName("arobase")
                .withUsername("arobase")
                .withPassword("arobase")
                .withCommand(
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_uca1400_ai_ci",
                        "--default-time-zone=+00:00",
                        "--transaction-isolation=READ-COMMITTED",
                        "--max-connections=400");
        container.start();
        pause = away -> pauseContainer(container, away);
        say("MariaDB in a container of " + IMAGE);
        return new DatabaseAddress(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    /** Decided in a few seconds: an engine that answers, and the image here or pulled within half a minute. */
    private static boolean containersWork() {
        return succeeds(3, "docker", "version")
                && (succeeds(3, "docker", "image", "inspect", IMAGE) || succeeds(30, "docker", "pull", IMAGE));
    }

    private static boolean succeeds(int seconds, String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where every run of this user finds MariaDB's programs. */
    public static Path cache() {
        return EmbeddedMariaDb.defaultEngineFolder(Path.of("target"));
    }

    @SuppressWarnings("SystemOut")
    private static void say(String what) {
        System.out.println("Tests run on " + what);
    }
}
