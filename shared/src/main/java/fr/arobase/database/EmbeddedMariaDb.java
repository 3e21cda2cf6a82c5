package fr.arobase.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One data folder's MariaDB, shared by every process that uses the folder: the first in starts it, the last out stops
 * it, and whoever notices that it died starts it again on the same port.
 *
 * <p>{@code start.lock} is held, alone, by whoever decides whether a server has to be started or stopped.
 * {@code users.lock} is held, shared, by each process for as long as it uses the server. The system drops both when a
 * process dies, however it dies: a server left behind by a crash is joined by the next application that starts.
 *
 * <p>Locks belong to the process, so within one process a folder has one instance, and its leases are counted.
 */
public final class EmbeddedMariaDb {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final Map<Path, EmbeddedMariaDb> IN_THIS_PROCESS = new HashMap<>();

    private final ServerFolder folder;
    private final Server server;
    private final FileChannel usersChannel;
    private final FileLock usersLock;
    private final CountDownLatch leaving = new CountDownLatch(1);
    private final Object deciding = new Object();
    private ServerState state;
    private int leases;

    /**
     * Starts the server of a data folder, or joins the one that is running.
     *
     * @param data the data folder, made if it is missing
     * @param engine where MariaDB's programs are, or will be, unpacked
     * @throws UncheckedIOException when the folder cannot be written or the server does not start
     */
    public static DatabaseLease join(Path data, Path engine) {
        synchronized (IN_THIS_PROCESS) {
            try {
                var folder = ServerFolder.in(data);
                var embedded = IN_THIS_PROCESS.get(folder.root());
                if (embedded == null) {
                    embedded = new EmbeddedMariaDb(folder, engine);
                    IN_THIS_PROCESS.put(folder.root(), embedded);
                }
                embedded.leases++;
                return DatabaseLease.embedded(embedded.server.address(embedded.state), embedded::giveBack);
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
    }

    /** Where MariaDB's programs are unpacked unless told otherwise: the user's cache, else the data folder. */
    public static Path defaultEngineFolder(Path data) {
        return Engine.defaultFolder(data);
    }

    private EmbeddedMariaDb(ServerFolder folder, Path engine) throws IOException {
        this.folder = folder;
        try (var channel = open(folder.startLock());
                var _ = channel.lock()) {
            server = new Server(folder, engine);
            usersChannel = open(folder.usersLock());
            try {
                usersLock = usersChannel.lock(0, Long.MAX_VALUE, true);
                state = server.findOrStart();
            } catch (IOException | RuntimeException e) {
                usersChannel.close();
                throw e;
            }
        }
        Thread.ofVirtual().name("database-supervisor").start(this::superviseUntilLeaving);
    }

    private void superviseUntilLeaving() {
        try {
            while (!leaving.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                synchronized (deciding) {
                    if (leaving.getCount() > 0 && !server.isAlive(state)) {
                        bringBack();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void bringBack() {
        try (var channel = open(folder.startLock());
                var _ = channel.lock()) {
            // Another application may have done it while we waited for the lock.
            var known = ServerState.read(folder).orElse(state);
            if (server.isAlive(known)) {
                state = known;
            } else {
                log.warn("The embedded MariaDB has stopped; starting it again");
                state = server.restart(state.port());
            }
        } catch (IOException e) {
            log.error("The embedded MariaDB could not be started again; trying once more shortly", e);
        }
    }

    private void giveBack() {
        synchronized (IN_THIS_PROCESS) {
            if (--leases == 0) {
                IN_THIS_PROCESS.remove(folder.root());
                leaving.countDown();
                synchronized (deciding) {
                    leave();
                }
            }
        }
    }

    private void leave() {
        try (var channel = open(folder.startLock());
                var _ = channel.lock();
                usersChannel) {
            usersLock.release();
            var alone = usersChannel.tryLock();
            if (alone != null) {
                server.stop(ServerState.read(folder).orElse(state));
            }
        } catch (IOException e) {
            log.warn("The embedded MariaDB could not be stopped", e);
        }
    }

    private static FileChannel open(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
