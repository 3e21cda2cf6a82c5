package fr.arobase.admin;

import fr.arobase.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** The kiosk application as its jar, in a process of its own, on the test's database and with the test's ticket keys. */
final class KioskProcess implements AutoCloseable {

    private static final Path JAR = Path.of("..", "kiosk-app", "target", "kiosk-app.jar");

    private final Process process;
    private final int port;

    private KioskProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static KioskProcess start(Path data) throws IOException {
        if (!Files.isReadable(JAR)) {
            throw new IllegalStateException("Build kiosk-app first: this test runs " + JAR);
        }
        var database = TestDatabase.address();
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-Dserver.port=" + port,
                        "-Darobase.data=" + data,
                        "-Darobase.ticket.keys=" + TestDatabase.TICKET_KEYS,
                        "-Darobase.database.url=" + database.url(),
                        "-Darobase.database.user=" + database.user(),
                        "-Darobase.database.password=" + database.password(),
                        "-Darobase.public-url=http://localhost:" + port,
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "kiosk-process.log").toFile())
                .start();
        var kiosk = new KioskProcess(process, port);
        Awaitility.await("the kiosk answers").atMost(Duration.ofMinutes(4)).until(kiosk::answers);
        return kiosk;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The kiosk stopped by itself: see target/kiosk-process.log");
        }
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address("/actuator/health/readiness")))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
