package fr.arobase.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.arobase.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Applications come, go and crash; the database of their folder is there as long as one of them is. */
@Timeout(120)
class EmbeddedDatabaseIT {

    @TempDir
    Path data;

    private final List<App> apps = new ArrayList<>();

    @AfterEach
    void stopEverything() throws IOException {
        apps.forEach(App::stop);
        serverProcess().ifPresent(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(20)).until(() -> serverProcess().isEmpty());
    }

    @Test
    void firstInStartsItAndTheSecondSharesIt() {
        var first = new App();
        var second = new App();
        first.ask("CREATE TABLE note (word VARCHAR(20))");
        first.ask("INSERT INTO note VALUES ('bonjour')");

        assertThat(second.greeting).isEqualTo(first.greeting);
        assertThat(second.ask("SELECT word FROM note")).isEqualTo("bonjour");
    }

    @Test
    void lastOutStopsItAndTheDataStay() throws IOException {
        var first = new App();
        var second = new App();
        first.ask("CREATE TABLE note (word VARCHAR(20))");
        first.ask("INSERT INTO note VALUES ('bonjour')");

        first.stop();
        assertThat(serverProcess()).isPresent();
        assertThat(second.ask("SELECT word FROM note")).isEqualTo("bonjour");

        second.stop();
        assertThat(serverProcess()).isEmpty();
        assertThat(new App().ask("SELECT word FROM note")).isEqualTo("bonjour");
    }

    @Test
    void killingTheOneThatStartedItLeavesTheOtherWorking() throws IOException {
        var first = new App();
        var second = new App();

        first.kill();

        assertThat(second.ask("SELECT 'still here'")).isEqualTo("still here");
        second.stop();
        assertThat(serverProcess()).isEmpty();
    }

    @Test
    void aKilledServerComesBackOnTheSamePort() throws IOException {
        var first = new App();
        var second = new App();
        first.ask("CREATE TABLE note (word VARCHAR(20))");
        first.ask("INSERT INTO note VALUES ('bonjour')");
        var before = serverProcess().orElseThrow();

        before.destroyForcibly();

        await().atMost(Duration.ofSeconds(30)).until(() -> "bonjour".equals(second.ask("SELECT word FROM note")));
        assertThat(first.ask("SELECT word FROM note")).isEqualTo("bonjour");
        assertThat(serverProcess().orElseThrow().pid()).isNotEqualTo(before.pid());
    }

    @Test
    void aServerLeftBehindByACrashIsJoined() throws IOException {
        var crashed = new App();
        var server = serverProcess().orElseThrow();
        crashed.kill();
        assertThat(server.isAlive()).isTrue();

        var next = new App();

        assertThat(serverProcess().orElseThrow().pid()).isEqualTo(server.pid());
        next.stop();
        assertThat(serverProcess()).isEmpty();
    }

    @Test
    void onlyItsOwnerReadsThePassword() throws IOException {
        new App();

        var file = data.resolve("database/password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(data.resolve("database/init.sql")).doesNotExist();
    }

    @Test
    void itSpeaksUtcReadCommittedAndEveryScript() {
        var app = new App();

        assertThat(app.ask("SELECT @@global.time_zone")).isEqualTo("+00:00");
        assertThat(app.ask("SELECT @@global.transaction_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(app.ask("SELECT @@global.character_set_server")).isEqualTo("utf8mb4");
        assertThat(app.ask("SELECT @@global.innodb_flush_log_at_trx_commit")).isEqualTo("1");
        assertThat(app.ask("SELECT @@global.bind_address")).isEqualTo("127.0.0.1");
    }

    private java.util.Optional<ProcessHandle> serverProcess() throws IOException {
        return ServerState.read(ServerFolder.in(data)).flatMap(ServerState::process);
    }

    private final class App {
        private final Process process;
        private final BufferedReader answers;
        private final PrintWriter questions;
        final String greeting;

        App() {
            try {
                process = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DatabaseApp.class.getName(),
                                data.toString(),
                                TestDatabase.cache().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                answers = process.inputReader(StandardCharsets.UTF_8);
                questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
                apps.add(this);
                greeting = next(line -> line.startsWith("ready"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String ask(String sql) {
            questions.println(sql);
            return next(line -> !line.contains(" DEBUG ") && !line.contains(" INFO ") && !line.contains(" WARN "));
        }

        private String next(java.util.function.Predicate<String> wanted) {
            try {
                for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                    if (wanted.test(line)) {
                        return line;
                    }
                }
                throw new IllegalStateException("The application ended");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** As Ctrl-C or a service manager does. */
        void stop() {
            process.destroy();
            awaitEnd();
        }

        void kill() {
            process.destroyForcibly();
            awaitEnd();
        }

        private void awaitEnd() {
            try {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
