package fr.arobase.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Which server serves a data folder, as {@code server.properties} tells the other applications.
 *
 * @param pid its process, 0 while it is being started
 * @param since when that process started: a process number alone may have been given to another program since
 */
record ServerState(int port, long pid, Instant since) {

    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    static ServerState starting(int port) {
        return new ServerState(port, 0, Instant.EPOCH);
    }

    static ServerState running(int port, Process process) {
        return new ServerState(
                port, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static Optional<ServerState> read(ServerFolder folder) throws IOException {
        if (!Files.exists(folder.state())) {
            return Optional.empty();
        }
        var values = new Properties();
        values.load(new StringReader(Files.readString(folder.state())));
        return Optional.of(new ServerState(
                Integer.parseInt(values.getProperty("port", "0")),
                Long.parseLong(values.getProperty("pid", "0")),
                Instant.parse(values.getProperty("since", Instant.EPOCH.toString()))));
    }

    void write(ServerFolder folder) throws IOException {
        var values = new Properties();
        values.setProperty("port", Integer.toString(port));
        values.setProperty("pid", Long.toString(pid));
        values.setProperty("since", since.toString());
        var text = new StringWriter();
        values.store(text, null);
        folder.write(folder.state(), text.toString());
    }

    Optional<ProcessHandle> process() {
        return pid == 0
                ? Optional.empty()
                : ProcessHandle.of(pid).filter(this::isTheSame).filter(p -> p.isAlive() && !isZombie());
    }

    private boolean isTheSame(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, since).abs().compareTo(CLOCK_GRAIN) < 0)
                .orElse(true);
    }

    /** Dead, but not yet buried by its parent: in a container without an init nobody may ever do it. */
    private boolean isZombie() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException e) {
            return false;
        }
    }
}
