package fr.arobase.bench;

import fr.arobase.bench.Load.Result;
import fr.arobase.common.Uuids;
import fr.arobase.database.DatabaseAddress;
import fr.arobase.database.DatabaseLease;
import fr.arobase.database.EmbeddedMariaDb;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the running system from outside: whole sign-ups and check-ins over HTTP, beside what bare JDBC takes for the
 * same rows in the same run. Everything is bounded, on this machine only, and taken away afterwards.
 */
public final class Bench {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int MOST = 3000;
    /** So many operations a round, until a round brings nothing more; at most so many rounds. */
    private static final int WARM_UP = 2000;

    private static final int MOST_ROUNDS = 10;
    private static final double STEADY = 1.05;
    private static final int WORKSHOPS = 8;
    private static final String HEAD = """
            | | clients | per second | p50 ms | p95 ms | p99 ms | failed |
            |---|--:|--:|--:|--:|--:|--:|""";

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<String> report = new ArrayList<>();
    private final ConcurrentLinkedQueue<Ticket> tickets = new ConcurrentLinkedQueue<>();
    private final List<Ticket> printed = new ArrayList<>();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final JsonNode access;
    private int next;

    private record Ticket(String code, UUID workshop) {}

    private Bench(JsonNode access) {
        this.access = access;
    }

    public static void main(String[] arguments) throws Exception {
        var data = Path.of(Optional.ofNullable(System.getenv("AROBASE_DATA")).orElse("data"));
        var file = data.resolve("demo-access.json");
        if (!Files.isReadable(file)) {
            System.err.println(
                    "Nothing to measure: start the system first with ./arobase up (" + file + " is missing).");
            System.exit(1);
        }
        var bench = new Bench(JsonMapper.builder().build().readTree(Files.readString(file)));
        bench.onlyThisMachine();
        try (var lease = database(data);
                var rows = new BenchData(lease.address())) {
            bench.measure(rows);
        }
        bench.write();
    }

    private static DatabaseLease database(Path data) {
        var url = System.getenv("AROBASE_DATABASE_URL");
        if (url == null || url.isBlank()) {
            return EmbeddedMariaDb.join(data, EmbeddedMariaDb.defaultEngineFolder(data));
        }
        return DatabaseLease.external(new DatabaseAddress(
                url, System.getenv("AROBASE_DATABASE_USER"), System.getenv("AROBASE_DATABASE_PASSWORD")));
    }

    private void onlyThisMachine() throws IOException {
        for (var address : InetAddress.getAllByName(kiosk("").getHost())) {
            if (!address.isLoopbackAddress()) {
                throw new IOException("The bench only loads this machine, not " + address);
            }
        }
    }

    private void measure(BenchData rows) throws Exception {
        say("# Bench");
        say("%d processors, Java %s, %s, %d workshops."
                .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(), Instant.now(), WORKSHOPS));
        var workshops = rows.workshops(WORKSHOPS);
        say("\n## Sign-up\n" + HEAD);
        warmUp(WARM_UP, number -> signUp(number, workshops));
        for (int clients : CLIENTS) {
            row("sign-up over HTTP", run(clients, clients == 1 ? 1000 : MOST, number -> signUp(number, workshops)));
        }
        var one = rows.workshops(1);
        row("the same, all for one workshop", run(8, MOST, number -> signUp(number, one)));
        floor(rows, true, workshops);
        say("\n## Check-in\n" + HEAD);
        printed.addAll(tickets.stream().limit(100).toList());
        // A third of the tickets at most: the rest is measured.
        warmUp(Math.min(WARM_UP, tickets.size() / (3 * MOST_ROUNDS)), _ -> checkIn(tickets.poll()));
        for (int i = 0; i < CLIENTS.length; i++) {
            // A ticket is checked in once: each round has its share of those that are left.
            int share = tickets.size() / (CLIENTS.length - i);
            row(
                    "check-in over HTTP",
                    run(CLIENTS[i], Math.min(CLIENTS[i] == 1 ? 1000 : MOST, share), _ -> checkIn(tickets.poll())));
        }
        floor(rows, false, workshops);
        pdfs();
        say("\n## Applications\n| | start until ready | resident memory |\n|---|--:|--:|");
        for (var app : new String[] {"kiosk-app", "admin-app"}) {
            say(Apps.row(app, http));
        }
    }

    private void floor(BenchData rows, boolean signUps, List<UUID> workshops) throws Exception {
        for (int clients : CLIENTS) {
            try (var floor = new Floor(rows, workshops, clients, MOST)) {
                if (signUps) {
                    row("floor: the same rows by JDBC", run(clients, MOST, floor::signUp));
                } else {
                    Load.run(8 > clients ? clients : 8, MOST, 0, floor::signUp);
                    row("floor: the same rows by JDBC", Load.run(clients, MOST, 0, floor::checkIn));
                }
            }
        }
    }

    private void pdfs() throws Exception {
        say("\n## Ticket PDFs over HTTP\n" + HEAD);
        Load.Step print = number -> {
            var code = printed.get(number % printed.size()).code();
            var request =
                    request("/api/v1/tickets/" + code + ".pdf", "apiKey").GET().build();
            expect(http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode(), 200);
        };
        warmUp(200, print);
        row("A4, PDF/UA", run(1, 300, print));
        row("A4, PDF/UA", run(8, 600, print));
    }

    /**
     * The JVM compiles while it works, so a server just started is several times slower than one that has been up for a
     * day. What is measured is the latter; how many operations that took is said.
     */
    private void warmUp(int round, Load.Step step) throws InterruptedException {
        var best = 0.0;
        var rounds = 0;
        for (var steady = false; !steady && rounds < MOST_ROUNDS; rounds++) {
            var speed = run(8, round, step).perSecond();
            steady = rounds >= MOST_ROUNDS / 2 && speed < best * STEADY;
            best = Math.max(best, speed);
        }
        System.err.println("    warmed up by %d operations".formatted(rounds * round));
    }

    private Result run(int clients, int most, Load.Step step) throws InterruptedException {
        var result = Load.run(clients, most, next, step);
        next += most;
        return result;
    }

    private void signUp(int number, List<UUID> workshops) throws Exception {
        var workshop = workshops.get(number % workshops.size());
        var body = """
                {"people":[{"firstName":"Jeanne","lastName":"Banc %s"}],"email":"banc@example.org"}""".formatted(letters(number));
        var request = request("/api/v1/workshops/" + workshop + "/signups", "apiKey")
                .header("Idempotency-Key", "bench-" + run + "-" + number)
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        expect(answer.statusCode(), 201);
        tickets.add(new Ticket(json.readTree(answer.body()).at("/ticket/code").asString(), workshop));
    }

    private void checkIn(Ticket ticket) throws Exception {
        if (ticket == null) {
            throw new IllegalStateException("no ticket left to check in");
        }
        var body = """
                [{"id":"%s","code":"%s","workshopId":"%s","scannedAt":"%s"}]""".formatted(Uuids.next(), ticket.code(), ticket.workshop(), Instant.now());
        var request = request("/api/v1/door/scans", "doorToken")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        expect(answer.statusCode(), 200);
        if (!answer.body().contains("\"PRESENT\"")) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static void expect(int status, int expected) {
        if (status != expected) {
            throw new IllegalStateException("answered " + status);
        }
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int rest = number; letters.length() < 5; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(kiosk(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + access.get(key).asString());
    }

    private URI kiosk(String path) {
        return URI.create(access.get("kiosk").asString().replaceAll("/+$", "") + path);
    }

    private void row(String what, Result result) {
        say(result.row(what));
        if (result.failures() > 0) {
            System.err.println("    first failure: " + result.firstFailure());
        }
    }

    private void say(String line) {
        System.out.println(line);
        report.add(line);
    }

    private void write() throws IOException {
        var file = Path.of("target", "bench.md");
        Files.createDirectories(file.getParent());
        Files.write(file, report);
        System.out.println("\nWritten to " + file);
    }
}
