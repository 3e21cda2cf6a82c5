package fr.arobase.speech;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program once: text in, bytes out. */
final class Program {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private Program() {}

    /** @param name a path, or a name looked for in the folders of the path */
    static Optional<Path> find(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (name.contains(File.separator)) {
            return Optional.of(Path.of(name)).filter(Files::isExecutable);
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @throws IOException when it ended badly, or did not end in time; its words are never part of the message */
    static byte[] run(List<String> command, String input, Duration patience) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var written = CompletableFuture.supplyAsync(() -> all(process), Thread::startVirtualThread);
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            }
            var bytes = written.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " ended badly");
            }
            return bytes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(command.getFirst() + " did not answer", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static byte[] all(Process process) {
        try (var out = process.getInputStream()) {
            return out.readAllBytes();
        } catch (IOException e) {
            // Its end is looked at by the caller, who finds too few bytes.
            return new byte[0];
        }
    }
}
