package fr.arobase.admin.programme;

import fr.arobase.workshop.programme.ProgrammeImport;
import fr.arobase.workshop.programme.ProgrammeReport;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * An import under way, in a thread of its own with the rights of who asked for it. It belongs to the session: the page may
 * be left and found again, and the import goes on.
 */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** Where it stands. */
    sealed interface State {

        record Running(int done, int total) implements State {}

        record Ended(ProgrammeReport report) implements State {}

        /** Nothing was written. */
        record Failed(Throwable cause) implements State {}
    }

    private final String fileName;
    private final List<Consumer<State>> followers = new CopyOnWriteArrayList<>();
    private volatile State state;

    private ImportRun(String fileName, int total) {
        this.fileName = fileName;
        this.state = new State.Running(0, total);
    }

    static ImportRun start(ProgrammeImport programme, String fileName, byte[] content, int total) {
        var run = new ImportRun(fileName, total);
        Thread.ofVirtual()
                .name("programme-import")
                .start(new DelegatingSecurityContextRunnable(() -> run.write(programme, content)));
        return run;
    }

    private void write(ProgrammeImport programme, byte[] content) {
        try {
            become(new State.Ended(programme.write(content, (done, total) -> become(new State.Running(done, total)))));
        } catch (RuntimeException failed) {
            LOG.error("The import of {} failed, nothing was written", fileName.replaceAll("\\p{Cntrl}", " "), failed);
            become(new State.Failed(failed));
        }
    }

    private void become(State next) {
        state = next;
        followers.forEach(follower -> follower.accept(next));
    }

    /** Tells the present state, then each next one from the import's own thread. */
    Runnable follow(Consumer<State> follower) {
        followers.add(follower);
        follower.accept(state);
        return () -> followers.remove(follower);
    }

    String fileName() {
        return fileName;
    }
}
