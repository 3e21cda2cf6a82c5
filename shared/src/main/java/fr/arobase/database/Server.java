package fr.arobase.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mariadbd of one data folder: found, started and stopped here, always under the start lock. It listens on
 * loopback only, has no socket file, and lives in a session of its own, so that neither the end of the JVM that
 * started it nor a Ctrl-C in its terminal takes it away from the other application.
 */
final class Server {

    static final String DATABASE = "arobase";
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final int PORTS_TO_TRY = 3;
    private static final Logger log = LoggerFactory.getLogger(Server.class);

    private final ServerFolder folder;
    private final Path engineFolder;
    private final String password;

    Server(ServerFolder folder, Path engineFolder) throws IOException {
        this.folder = folder;
        this.engineFolder = engineFolder;
        this.password = folder.password();
    }

    DatabaseAddress address(ServerState state) {
        return new DatabaseAddress(
                "jdbc:mariadb://%s:%d/%s".formatted(LOOPBACK, state.port(), DATABASE), DATABASE, password);
    }

    /** Cheap enough to be asked twice a second. */
    boolean isAlive(ServerState state) {
        return state.process().isPresent() || state.pid() == 0 && answers(state);
    }

    /** The server that already serves this folder, or a new one, on the port of the last one if it is free. */
    ServerState findOrStart() throws IOException {
        var last = ServerState.read(folder);
        if (last.isPresent() && (isAlive(last.get()) || answers(last.get()))) {
            awaitReady(last.get(), null);
            return last.get();
        }
        if (!Files.isDirectory(folder.files())) {
            Engine.in(engineFolder).install(folder.files());
        }
        var port = last.map(ServerState::port).filter(Server::isFree).orElseGet(Server::freePort);
        for (var attempt = 1; ; attempt++) {
            try {
                return start(port);
            } catch (IOException e) {
                if (attempt == PORTS_TO_TRY || isFree(port)) {
                    throw e;
                }
                port = freePort();
            }
        }
    }

    /** Starts the server on the very port its users know. */
    ServerState restart(int port) throws IOException {
        return start(port);
    }

    void stop(ServerState state) throws IOException {
        log.info("The last user leaves: stopping the embedded MariaDB");
        try (var connection = connect(state, 5_000);
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            log.debug("Asked the process to end, since the server did not listen", e);
            state.process().ifPresent(ProcessHandle::destroy);
        }
        if (!await(STOP_LIMIT, () -> !isAlive(state))) {
            throw new IOException("MariaDB did not stop within " + STOP_LIMIT.toSeconds() + " s");
        }
    }

    private ServerState start(int port) throws IOException {
        var starting = ServerState.starting(port);
        starting.write(folder);
        folder.write(folder.initScript(), initScript());
        try {
            var process = new ProcessBuilder(command(port))
                    .directory(folder.files().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                    .start();
            process.getOutputStream().close();
            var state = ServerState.running(port, process);
            state.write(folder);
            awaitReady(state, process);
            log.info("Embedded MariaDB is up on {}:{}", LOOPBACK, port);
            return state;
        } finally {
            Files.deleteIfExists(folder.initScript());
        }
    }

    private void awaitReady(ServerState state, @Nullable Process process) throws IOException {
        var ready = await(START_LIMIT, () -> answers(state) || process != null && !process.isAlive());
        if (!ready || process != null && !process.isAlive()) {
            throw new IOException("MariaDB does not start: see " + folder.log());
        }
    }

    private List<String> command(int port) throws IOException {
        var engine = Engine.in(engineFolder);
        var command = new ArrayList<String>();
        var setsid = Path.of("/usr/bin/setsid");
        if (Files.isExecutable(setsid)) {
            command.add(setsid.toString());
        }
        command.addAll(List.of(
                engine.server().toString(),
                "--no-defaults",
                "--basedir=" + engine.home(),
                "--datadir=" + folder.files(),
                "--init-file=" + folder.initScript(),
                "--bind-address=" + LOOPBACK,
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                // Loopback only; without it every start makes a certificate, which takes two seconds.
                "--skip-ssl",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--max-connections=400"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Run by the server before it accepts anybody, at each start: no moment without a password. */
    private String initScript() {
        var user = "'%s'@'%s'".formatted(DATABASE, LOOPBACK);
        return String.join(
                ";\n",
                "CREATE DATABASE IF NOT EXISTS " + DATABASE,
                "DROP DATABASE IF EXISTS test",
                "DROP USER IF EXISTS ''@'localhost'",
                "CREATE USER IF NOT EXISTS %s IDENTIFIED BY '%s'".formatted(user, password),
                "ALTER USER %s IDENTIFIED BY '%s'".formatted(user, password),
                "GRANT ALL ON %s.* TO %s".formatted(DATABASE, user),
                "GRANT SHUTDOWN ON *.* TO " + user,
                "");
    }

    private boolean answers(ServerState state) {
        try (var connection = connect(state, 1_000)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect(ServerState state, int timeoutMillis) throws SQLException {
        var address = address(state);
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", Integer.toString(timeoutMillis));
        properties.setProperty("socketTimeout", Integer.toString(timeoutMillis));
        return DriverManager.getConnection(address.url(), properties);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean await(Duration limit, BooleanSupplier condition) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return true;
    }
}
