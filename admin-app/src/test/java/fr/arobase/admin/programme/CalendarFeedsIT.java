package fr.arobase.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.admin.AdminApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A calendar program follows an address without logging in. */
@IntegrationTest(classes = AdminApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class CalendarFeedsIT {

    private final HttpClient program = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @BeforeEach
    void aWorkshop() {
        TestProgramme.begin();
        TestProgramme.workshop(5);
    }

    @Test
    void both_calendars_answer_without_a_login() throws Exception {
        for (var path : new String[] {"advisor/STAFFFEED", "venue/VENUEFEED"}) {
            var answer = get(path, "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/calendar");
            assertThat(answer.body()).contains("BEGIN:VEVENT").contains("Écrire un e-mail");
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        var tag = get("advisor/STAFFFEED", "").headers().firstValue("ETag").orElseThrow();
        var again = get("advisor/STAFFFEED", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        TestProgramme.workshop(3);
        assertThat(get("advisor/STAFFFEED", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_token_finds_nothing() throws Exception {
        assertThat(get("advisor/VENUEFEED", "").statusCode()).isEqualTo(404);
        assertThat(get("venue/nothing", "").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/calendar/" + path + ".ics"));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return program.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
