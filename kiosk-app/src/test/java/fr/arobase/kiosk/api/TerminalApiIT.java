package fr.arobase.kiosk.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.terminal.OrderKind;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalOrders;
import fr.arobase.terminal.TerminalPictures;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalVisits;
import fr.arobase.terminal.VisitOutcome;
import fr.arobase.territory.TerritoryService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A terminal's agent over HTTP: it enrols once, launches its browser, says how it is, and does what it is asked. */
@IntegrationTest(
        classes = KioskApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"arobase.api.wrong-codes=5", "arobase.api.wrong-keys=5", "arobase.api.requests-a-minute=400"})
class TerminalApiIT {

    private static final String WELL = """
            {"agentVersion":"1.0","browserVersion":"Chromium 156","browserAlive":true,"uptimeSeconds":60,
             "temperature":48.5,"memory":40,"disk":12,"printer":"READY","paper":"LOW","headset":true}""";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final HttpClient agent = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    TerminalService terminals;

    @Autowired
    TerminalOrders orders;

    @Autowired
    TerminalPictures pictures;

    @Autowired
    TerminalVisits visits;

    @Autowired
    TerritoryService territory;

    @Autowired
    JsonMapper json;

    private TerminalId id;

    @BeforeEach
    void aTerminalIsExpected() {
        KioskProgramme.begin();
        var venue = territory.venueByCode("SDF-GOU").orElseThrow().id();
        var details = TerminalDetails.usual("Accueil", venue);
        id = ((Saving.Saved<TerminalId>) terminals.save(null, 0, details, Texts.FRENCH)).id();
    }

    @Test
    void aCodeGivesATokenOnce() throws Exception {
        var code = terminals.newCode(id).code().grouped();

        var answer = read(post("/enrolment", null, "{\"code\":\"" + code + "\"}"), 201);

        assertThat(answer.get("terminal").get("name").asString()).isEqualTo("Accueil");
        assertThat(answer.get("terminal").get("widthPx").asInt()).isEqualTo(1080);
        var token = answer.get("token").asString();
        assertThat(read(post("/beats", token, WELL), 200).get("state").asString())
                .isEqualTo("IN_SERVICE");
        assertThat(terminals.find(id).orElseThrow().state()).isEqualTo(TerminalState.ONLINE);
        problem(post("/enrolment", null, "{\"code\":\"" + code + "\"}"), 404, "no-such-code");
    }

    @Test
    void whoGuessesCodesHasToStop() throws Exception {
        HttpResponse<byte[]> answer = from("203.0.113.7", "/enrolment", "{\"code\":\"0000 0000\"}");
        for (int i = 0; i < 6 && answer.statusCode() == 404; i++) {
            answer = from("203.0.113.7", "/enrolment", "{\"code\":\"0000 0000\"}");
        }
        problem(answer, 429, "too-many-requests");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void withoutATokenNothingOpensAndARevokedOneIsTold() throws Exception {
        problem(post("/beats", null, WELL), 401, "unauthenticated");
        problem(post("/launch", "not-a-token", ""), 401, "unauthenticated");
        var token = enrolled();
        terminals.putInService(id, false);
        assertThat(read(post("/beats", token, WELL), 200).get("state").asString())
                .isEqualTo("OUT_OF_SERVICE");
        terminals.revoke(id);
        problem(post("/beats", token, WELL), 403, "revoked");
        problem(post("/launch", token, ""), 403, "revoked");
    }

    @Test
    void aLaunchTicketOpensTheScreenOnce() throws Exception {
        var url =
                URI.create(read(post("/launch", enrolled(), ""), 200).get("url").asString());

        var opened = agent.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).contains("/borne");
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("arobase-terminal=").contains("HttpOnly", "SameSite=Strict");
        var again = agent.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();

        var sent = cookie.substring(0, cookie.indexOf(';'));
        var waiting = page("/borne", sent);
        assertThat(waiting.body()).contains("Salle des fêtes de Gourgé");
        assertThat(waiting.headers().firstValue("Set-Cookie")).isEmpty();
        var ended = page("/borne/fin", sent + "; other=1");
        assertThat(ended.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("other=");
        terminals.revoke(id);
        var off = page("/borne", sent);
        assertThat(off.statusCode()).isEqualTo(403);
        assertThat(off.body()).contains("Cette borne est hors service");
    }

    @Test
    void aHeartbeatOpensNoSession() throws Exception {
        var screen = screen();
        var beat = beat(screen);
        assertThat(beat.statusCode()).isEqualTo(200);
        assertThat(beat.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(terminals.find(id).orElseThrow().beat()).isNotNull().matches(said -> said.page()
                .equals("attract"));
    }

    private HttpResponse<String> beat(String cookies) throws IOException, InterruptedException {
        return agent.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/borne/signe"))
                        .header("Cookie", cookies)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"page\":\"attract\",\"visit\":false,\"width\":1080,\"height\":1920,\"age\":10}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String screen() throws Exception {
        var url = read(post("/launch", enrolled(), ""), 200).get("url").asString();
        var opened = agent.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    @Test
    void anOrderIsGivenOnceAndAnsweredOnce() throws Exception {
        var token = enrolled();
        orders.give(id, OrderKind.VOLUME, "40");

        var given = read(post("/beats", token, WELL), 200).get("orders");

        assertThat(given).hasSize(1);
        assertThat(given.get(0).get("kind").asString()).isEqualTo("VOLUME");
        assertThat(given.get(0).get("argument").asString()).isEqualTo("40");
        assertThat(read(post("/beats", token, WELL), 200).get("orders")).isEmpty();
        var answer = "/orders/" + given.get(0).get("id").asString() + "/answer";
        problem(post(answer, token, "{}"), 422, "invalid");
        assertThat(post(answer, token, "{\"outcome\":\"DONE\"}").statusCode()).isEqualTo(204);
        problem(post(answer, token, "{\"outcome\":\"DONE\"}"), 404, "no-such-order");
        assertThat(
                        TestProgramme.number(
                                "SELECT COUNT(*) FROM audit_event WHERE action LIKE 'terminal.%' AND actor = 'terminal Accueil'"))
                .isEqualTo(1);
    }

    @Test
    void noPictureIsTakenOfAVisitor() throws Exception {
        var token = enrolled();
        orders.give(id, OrderKind.SCREENSHOT, "");
        var given = read(post("/beats", token, WELL), 200).get("orders").get(0);
        visits.begin(id);
        problem(picture(given, token, PNG), 409, "somebody-is-there");
        visits.end(id, VisitOutcome.LEFT);
        orders.give(id, OrderKind.SCREENSHOT, "");
        given = read(post("/beats", token, WELL), 200).get("orders").get(0);
        problem(picture(given, token, "<html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)), 422, "invalid");
        assertThat(picture(given, token, PNG).statusCode()).isEqualTo(204);
        assertThat(pictures.last(id).orElseThrow().bytes()).isEqualTo(PNG);
    }

    private String enrolled() throws Exception {
        var code = terminals.newCode(id).code();
        return read(post("/enrolment", null, "{\"code\":\"" + code + "\"}"), 201)
                .get("token")
                .asString();
    }

    private HttpResponse<String> page(String path, String cookies) throws IOException, InterruptedException {
        return agent.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Cookie", cookies)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> picture(JsonNode order, String token, byte[] picture) throws Exception {
        return send(request("/orders/" + order.get("id").asString() + "/picture", token)
                .header("Content-Type", "image/png")
                .PUT(BodyPublishers.ofByteArray(picture)));
    }

    private HttpResponse<byte[]> post(String path, @Nullable String token, String body) throws Exception {
        return send(
                request(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> from(String client, String path, String body) throws Exception {
        return send(request(path, null)
                .header("X-Forwarded-For", client)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/terminal" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return agent.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private JsonNode read(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(status);
        return json.readTree(answer.body());
    }

    private void problem(HttpResponse<byte[]> answer, int status, String type) {
        var problem = read(answer, status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.get("type").asString()).isEqualTo("urn:arobase:problem:" + type);
        assertThat(problem.get("detail").asString()).isNotBlank();
    }
}
