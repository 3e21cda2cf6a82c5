package fr.arobase.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.admin.AdminApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While the database is away, everybody is told so kindly; when it is back, so is the application. */
@IntegrationTest(classes = AdminApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Timeout(90)
class OutageIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void peopleReadAPageAndProgramsAProblemUntilItIsBack() throws Exception {
        assertThat(get("/", "fr").statusCode()).isNotEqualTo(503);

        TestDatabase.whileAway(() -> {
            await().atMost(SOON).until(() -> get("/", "fr").statusCode() == 503);

            var page = get("/", "fr");
            assertThat(page.body()).contains("Rien n’est perdu").contains("http-equiv=\"refresh\"");
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(get("/", "en").body()).contains("Nothing is lost");

            var problem = get("/api/v1/workshops", "fr");
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(problem.body()).contains("\"status\":503");

            assertThat(get("/actuator/health/readiness", "fr").statusCode()).isEqualTo(503);
        });

        await().atMost(SOON).until(() -> get("/", "fr").statusCode() != 503);
        await().atMost(SOON).until(() -> get("/actuator/health/readiness", "fr").statusCode() == 200);
    }

    @Test
    void healthTellsNothingMore() throws Exception {
        assertThat(get("/actuator/health", "fr").body())
                .doesNotContain("mariadb")
                .doesNotContain("components");
        // Whoever is not logged in is sent to the log-in, or refused: either way nothing is told.
        assertThat(get("/actuator/env", "fr").statusCode()).isIn(302, 401, 403, 404);
        assertThat(get("/actuator/env", "fr").body()).doesNotContain("propertySources");
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
                .timeout(Duration.ofSeconds(15))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
