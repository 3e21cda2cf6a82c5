package fr.arobase.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long an application takes to start, and how much memory the running one holds. */
final class Apps {

    private static final Duration LONGEST_START = Duration.ofSeconds(120);

    private Apps() {}

    /** One row of the table; the second copy is stopped again. */
    static String row(String name, HttpClient http) throws IOException, InterruptedException {
        var running = find(name);
        if (running.isEmpty()) {
            return "| %s | not found among the running processes | |".formatted(name);
        }
        var memory = megabytes(running.get().pid()).map(mb -> mb + " MB").orElse("not known here");
        return "| %s | %s | %s |".formatted(name, startSeconds(running.get(), http), memory);
    }

    private static Optional<ProcessHandle> find(String name) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).stream().anyMatch(a -> a.endsWith(name + ".jar")))
                        .isPresent())
                .findFirst();
    }

    private static String startSeconds(ProcessHandle running, HttpClient http)
            throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var command = new ArrayList<String>();
        command.add(running.info().command().orElseThrow());
        command.addAll(List.of(running.info().arguments().orElseThrow()));
        command.removeIf(argument -> argument.startsWith("--server.port"));
        command.add("--server.port=" + port);
        command.add("--arobase.jobs.run=false");
        var begin = System.nanoTime();
        var copy = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var ready = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                    .build();
            while (System.nanoTime() - begin < LONGEST_START.toNanos() && copy.isAlive()) {
                if (answers(http, ready)) {
                    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begin) / 1e9);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return "did not start";
        } finally {
            copy.destroy();
            if (!copy.waitFor(20, TimeUnit.SECONDS)) {
                copy.destroyForcibly();
            }
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Optional<Long> megabytes(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }
}
