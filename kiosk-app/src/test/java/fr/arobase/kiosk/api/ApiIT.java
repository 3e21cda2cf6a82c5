package fr.arobase.kiosk.api;

import static fr.arobase.TestProgramme.number;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestNode;
import fr.arobase.TestProgramme;
import fr.arobase.access.AccessKeyService;
import fr.arobase.access.AccessKind;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.workshop.WorkshopId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API as machines meet it: over HTTP, with keys, on the real database. */
@IntegrationTest(
        classes = KioskApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"arobase.api.wrong-codes=5", "arobase.api.wrong-keys=5", "arobase.api.requests-a-minute=400"})
class ApiIT {

    private static final String ONE = """
            {"people":[{"firstName":"Jeanne","lastName":"Martin"}],"email":"jeanne@example.org"}""";

    private final HttpClient machine = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    AccessKeyService keys;

    @Autowired
    JsonMapper json;

    private String apiKey = "";
    private String doorToken = "";

    @BeforeEach
    void begin() {
        TestProgramme.begin();
        apiKey = keys.create(AccessKind.API, "Un site partenaire").text();
        doorToken = keys.create(AccessKind.DOOR, "Une tablette").text();
    }

    // ---- GET /workshops

    @Test
    void workshopsAreListedByDate() throws Exception {
        var later = TestProgramme.workshop(12, at(9));
        var sooner = TestProgramme.workshop(8, at(2));

        var list = body(get("/api/v1/workshops"), 200);

        assertThat(list).hasSize(2);
        var first = list.get(0);
        assertThat(first.get("id").asString()).isEqualTo(sooner.toString());
        assertThat(list.get(1).get("id").asString()).isEqualTo(later.toString());
        assertThat(first.get("course").asString()).isEqualTo("EMAIL-1");
        assertThat(first.get("title").asString()).isEqualTo("Écrire un e-mail");
        assertThat(first.get("level").asString()).isEqualTo("BEGINNER");
        assertThat(first.get("themes").get(0).asString()).isEqualTo("email");
        assertThat(first.get("venue").asString()).isEqualTo("PARTHENAY-EPN");
        assertThat(first.get("commune").asString()).isEqualTo("79202");
        assertThat(first.get("startsAt").asString()).matches(at(2).toLocalDate() + "T10:00:00\\+0[12]:00");
        assertThat(first.get("endsAt").asString()).contains("T12:00:00+0");
        assertThat(first.get("capacity").asInt()).isEqualTo(8);
        assertThat(first.get("seatsLeft").asInt()).isEqualTo(8);
        assertThat(first.get("waiting").asInt()).isZero();
        assertThat(first.get("status").asString()).isEqualTo("PLANNED");
    }

    @Test
    void workshopsAreFiltered() throws Exception {
        TestProgramme.workshop(12, at(-3));
        TestProgramme.workshop(12, at(3));
        TestProgramme.workshop(12, at(10));
        var day = LocalDate.now(CommonConfiguration.ZONE);

        assertThat(body(get("/api/v1/workshops?open=true"), 200)).hasSize(2);
        assertThat(body(get("/api/v1/workshops?open=false"), 200)).hasSize(1);
        assertThat(body(get("/api/v1/workshops?from=" + day), 200)).hasSize(2);
        assertThat(body(get("/api/v1/workshops?from=" + day + "&to=" + day.plusDays(3)), 200))
                .hasSize(1);
        assertThat(body(get("/api/v1/workshops?commune=79202"), 200)).hasSize(3);
        assertThat(body(get("/api/v1/workshops?commune=79000"), 200)).isEmpty();
    }

    @Test
    void aWrongFilterIsNamed() throws Exception {
        var problem = problem(get("/api/v1/workshops?from=demain"), 400);

        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("from");
        problem(get("/api/v1/workshops?open=peut-%C3%AAtre"), 400);
    }

    // ---- POST /workshops/{id}/signups

    @Test
    void somebodySignsUp() throws Exception {
        var workshop = TestProgramme.workshop(1);

        var answer = body(signUp(workshop.toString(), null, ONE), 201);

        assertThat(answer.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(answer.get("waitingPosition").isNull()).isTrue();
        assertThat(answer.get("signupId").asString()).hasSize(36);
        var ticket = answer.get("ticket");
        assertThat(ticket.get("code").asString()).matches("1[0-9A-Z]{44}");
        assertThat(ticket.get("humanCode").asString()).matches("[0-9A-Z]{8}");
        assertThat(ticket.get("url").asString())
                .endsWith("/t/" + ticket.get("code").asString());
        assertThat(number("SELECT COUNT(*) FROM audit_event WHERE actor LIKE 'key %'"))
                .isEqualTo(1);
    }

    @Test
    void aReferenceStandsForTheId() throws Exception {
        var workshop = TestProgramme.workshop(1);

        body(signUp(TestProgramme.reference(workshop), null, ONE), 201);
    }

    @Test
    void aFullWorkshopGivesAPlaceOnTheList() throws Exception {
        var workshop = TestProgramme.workshop(1);
        body(signUp(workshop.toString(), null, ONE), 201);

        var answer = body(
                signUp(workshop.toString(), null, "{\"people\":[{\"firstName\":\"Paul\",\"lastName\":\"Petit\"}]}"),
                201);

        assertThat(answer.get("status").asString()).isEqualTo("WAITING");
        assertThat(answer.get("waitingPosition").asInt()).isEqualTo(1);
    }

    @Test
    void theSamePersonTwiceIsAConflict() throws Exception {
        var workshop = TestProgramme.workshop(5);
        body(signUp(workshop.toString(), null, ONE), 201);

        var problem = problem(signUp(workshop.toString(), null, ONE), 409);

        assertThat(problem.get("type").asString()).isEqualTo("urn:arobase:problem:already-signed-up");
        assertThat(problem.get("title").asString()).isEqualTo("Déjà inscrit");
    }

    @Test
    void whatHasBegunIsGone() throws Exception {
        problem(signUp(TestProgramme.workshop(5, at(-1)).toString(), null, ONE), 410);
    }

    @Test
    void anUnknownWorkshopIsNotFound() throws Exception {
        problem(signUp(WorkshopId.next().toString(), null, ONE), 404);
        problem(signUp("2020-T1-999", null, ONE), 404);
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() throws Exception {
        var workshop = TestProgramme.workshop(5).toString();

        var problem = problem(signUp(workshop, null, """
                {"people":[{"firstName":" ","lastName":"M4rtin"},{"firstName":"Paul","lastName":"Petit"},
                {"firstName":"paul","lastName":"PETIT"}],"email":"non","phone":"12","language":"de"}"""), 422);

        assertThat(problem.get("errors").valueStream().map(e -> e.get("field").asString()))
                .containsExactly(
                        "people[0].firstName", "people[0].lastName", "people[2]", "email", "phone", "language");
        assertThat(problem.get("errors").get(0).get("message").asString()).isEqualTo("Il manque le prénom.");
        assertThat(number("SELECT COUNT(*) FROM signup")).isZero();
    }

    @Test
    void nobodyOrTooManyIsAFault() throws Exception {
        var workshop = TestProgramme.workshop(5).toString();
        var seven = "{\"firstName\":\"A\",\"lastName\":\"B\"},".repeat(7).replaceAll(",$", "");

        for (var body : new String[] {"{}", "{\"people\":[]}", "{\"people\":null}", "{\"people\":[" + seven + "]}"}) {
            assertThat(problem(signUp(workshop, null, body), 422)
                            .get("errors")
                            .get(0)
                            .get("field")
                            .asString())
                    .isEqualTo("people");
        }
    }

    @Test
    void unknownFieldsAndWrongFormsAreLocated() throws Exception {
        var workshop = TestProgramme.workshop(5).toString();

        assertThat(fieldOf(signUp(workshop, null, "{\"people\":[{\"firstName\":\"A\",\"nom\":\"B\"}]}")))
                .isEqualTo("people[0].nom");
        assertThat(fieldOf(signUp(workshop, null, "{\"people\":\"Jeanne\"}"))).isEqualTo("people");
        assertThat(fieldOf(signUp(workshop, null, "{\"people\":[{\"firstName\":[1]}]}")))
                .isEqualTo("people[0].firstName");
    }

    @Test
    void malformedBodiesAreRefused() throws Exception {
        var workshop = TestProgramme.workshop(5).toString();

        problem(signUp(workshop, null, "{\"people\":["), 400);
        problem(signUp(workshop, null, ""), 400);
        problem(signUp(workshop, null, "Jeanne"), 400);
    }

    @Test
    void onlyJsonIsTaken() throws Exception {
        var uri = "/api/v1/workshops/" + TestProgramme.workshop(5) + "/signups";
        var request = request(uri)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(ONE))
                .build();

        problem(machine.send(request, HttpResponse.BodyHandlers.ofByteArray()), 415);
    }

    @Test
    void hugeBodiesAreRefusedWhetherTheySayTheirLengthOrNot() throws Exception {
        var uri = "/api/v1/workshops/" + TestProgramme.workshop(5) + "/signups";
        var huge = ("{\"email\":\"" + "x".repeat(400_000) + "\"}").getBytes();
        var said = request(uri).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(huge));
        var unsaid = request(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge)));

        problem(machine.send(said.build(), HttpResponse.BodyHandlers.ofByteArray()), 413);
        problem(machine.send(unsaid.build(), HttpResponse.BodyHandlers.ofByteArray()), 413);
    }

    // ---- Idempotency-Key

    @Test
    void aRequestSentAgainGetsTheSameAnswer() throws Exception {
        var workshop = TestProgramme.workshop(5).toString();

        var first = signUp(workshop, "a-1", ONE);
        var second = signUp(workshop, "a-1", ONE.replace(",", " , "));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(number("SELECT COUNT(*) FROM signup")).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM message")).isEqualTo(1);
    }

    @Test
    void aRefusalSentAgainIsTheSameRefusal() throws Exception {
        var workshop = TestProgramme.workshop(5).toString();
        signUp(workshop, null, ONE);

        var refused = signUp(workshop, "a-2", ONE);
        TestProgramme.run("UPDATE attendee SET person_key = NULL");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(signUp(workshop, "a-2", ONE).body()).isEqualTo(refused.body());
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() throws Exception {
        var workshop = TestProgramme.workshop(5).toString();
        signUp(workshop, "a-3", ONE);

        var problem = problem(signUp(workshop, "a-3", ONE.replace("Jeanne", "Paul")), 422);

        assertThat(problem.get("type").asString()).isEqualTo("urn:arobase:problem:key-reused");
        problem(signUp(TestProgramme.workshop(5).toString(), "a-3", ONE), 422);
        assertThat(number("SELECT COUNT(*) FROM signup")).isEqualTo(1);
        assertThat(number("SELECT SUM(seats_taken) FROM workshop")).isEqualTo(1);
    }

    @Test
    void twentyOfTheSameRequestAtOnceAreOne() {
        var workshop = TestProgramme.workshop(5).toString();

        var answers = TestNode.together(20, _ -> {
            try {
                var answer = signUp(workshop, "a-4", ONE);
                return answer.statusCode() + new String(answer.body());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(answers).allMatch(answers.getFirst()::equals).allMatch(answer -> answer.startsWith("201"));
        assertThat(number("SELECT COUNT(*) FROM signup")).isEqualTo(1);
        assertThat(number("SELECT seats_taken FROM workshop")).isEqualTo(1);
    }

    @Test
    void anUnreadableRequestKeyIsAFault() throws Exception {
        var workshop = TestProgramme.workshop(5).toString();

        assertThat(fieldOf(signUp(workshop, "x".repeat(101), ONE))).isEqualTo("Idempotency-Key");
    }

    // ---- tickets

    @Test
    void aTicketIsSeenByEitherCode() throws Exception {
        var ticket = ticket();

        for (var code : new String[] {"code", "humanCode"}) {
            var seen = body(get("/api/v1/tickets/" + ticket.get(code).asString()), 200);
            assertThat(seen.get("status").asString()).isEqualTo("CONFIRMED");
            assertThat(seen.get("people").get(0).get("firstName").asString()).isEqualTo("Jeanne");
            assertThat(seen.get("workshop").get("title").asString()).isEqualTo("Écrire un e-mail");
        }
    }

    @Test
    void aTicketIsPrinted() throws Exception {
        var code = ticket().get("humanCode").asString();

        for (var uri : new String[] {".pdf", ".pdf?paper=SLIP"}) {
            var answer = get("/api/v1/tickets/" + code + uri);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(new String(answer.body(), 0, 5)).isEqualTo("%PDF-");
        }
        problem(get("/api/v1/tickets/" + code + ".pdf?paper=A5"), 400);
    }

    @Test
    void aTicketGoesToTheCalendar() throws Exception {
        var answer = get("/api/v1/tickets/" + ticket().get("code").asString() + ".ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(new String(answer.body())).startsWith("BEGIN:VCALENDAR").contains("Écrire un e-mail");
    }

    @Test
    void aTicketIsCancelledAndAgain() throws Exception {
        var uri = "/api/v1/tickets/" + ticket().get("code").asString();

        for (int i = 0; i < 2; i++) {
            assertThat(body(send(request(uri).DELETE()), 200).get("status").asString())
                    .isEqualTo("CANCELLED");
        }
        assertThat(number("SELECT seats_taken FROM workshop")).isZero();
    }

    @Test
    void anUnknownCodeIsNotFoundAndGuessingEnds() throws Exception {
        for (int i = 0; i < 5; i++) {
            problem(get("/api/v1/tickets/00000000"), 404);
        }

        var refused = get("/api/v1/tickets/00000000");

        problem(refused, 429);
        assertThat(refused.headers()
                        .firstValue("Retry-After")
                        .map(Integer::parseInt)
                        .orElseThrow())
                .isBetween(1, 600);
        problem(get("/api/v1/tickets/00000000.pdf"), 429);
    }

    // ---- the door

    @Test
    void aScanIsAnsweredAndAnsweredAgain() throws Exception {
        var workshop = TestProgramme.workshop(5);
        var ticket = body(signUp(workshop.toString(), null, ONE), 201).get("ticket");
        var scan = scan(UUID.randomUUID(), ticket.get("code").asString(), workshop.toString());

        var first = body(door("[" + scan + "]"), 200);
        var again = body(door("[" + scan + "]"), 200);
        var another = body(
                door("[" + scan(UUID.randomUUID(), ticket.get("humanCode").asString(), workshop.toString()) + "]"),
                200);

        assertThat(first.get(0).get("outcome").asString()).isEqualTo("PRESENT");
        assertThat(first.get(0).get("message").asString()).startsWith("C’est noté");
        assertThat(again).isEqualTo(first);
        assertThat(another.get(0).get("outcome").asString()).isEqualTo("DUPLICATE");
    }

    @Test
    void scansThatDoNotCountAreToldAndKept() throws Exception {
        var workshop = TestProgramme.workshop(1);
        var elsewhere = TestProgramme.workshop(5);
        var here = body(signUp(workshop.toString(), null, ONE), 201)
                .get("ticket")
                .get("code")
                .asString();
        var waiting = body(
                        signUp(
                                workshop.toString(),
                                null,
                                "{\"people\":[{\"firstName\":\"Paul\",\"lastName\":\"Petit\"}]}"),
                        201)
                .get("ticket")
                .get("code")
                .asString();

        var answers = body(
                door("[" + scan(UUID.randomUUID(), here, elsewhere.toString()) + ","
                        + scan(UUID.randomUUID(), waiting, TestProgramme.reference(workshop)) + ","
                        + scan(UUID.randomUUID(), "n’importe quoi", workshop.toString()) + "]"),
                200);

        assertThat(answers.valueStream().map(a -> a.get("outcome").asString()))
                .containsExactly("WRONG_WORKSHOP", "WAITING", "UNKNOWN");
        assertThat(number("SELECT COUNT(*) FROM scan")).isEqualTo(3);
    }

    @Test
    void scansWithoutWhatTheyNeedAreLocated() throws Exception {
        var workshop = TestProgramme.workshop(1).toString();
        var good = scan(UUID.randomUUID(), "00000000", workshop);

        assertThat(fieldOf(door("[" + good + ",{\"id\":\"" + UUID.randomUUID() + "\"}]")))
                .isEqualTo("[1].code");
        assertThat(fieldOf(door("[" + good.replace("Z\"", "\"") + "]"))).isEqualTo("[0].scannedAt");
        assertThat(fieldOf(door("[" + scan(UUID.randomUUID(), "0", "NULLE-PART") + "]")))
                .isEqualTo("[0].workshopId");
        assertThat(number("SELECT COUNT(*) FROM scan")).isZero();
    }

    @Test
    void theRosterTellsWhoIsExpectedAndWhoCame() throws Exception {
        var workshop = TestProgramme.workshop(5);
        var ticket = body(signUp(workshop.toString(), null, ONE), 201).get("ticket");
        door("[" + scan(UUID.randomUUID(), ticket.get("code").asString(), workshop.toString()) + "]");

        var answer = send(request("/api/v1/door/workshops/" + TestProgramme.reference(workshop) + "/roster", doorToken)
                .GET());

        var roster = body(answer, 200);
        var person = roster.get("people").get(0);
        assertThat(person.get("lastName").asString()).isEqualTo("Martin");
        assertThat(person.get("presence").asString()).isEqualTo("PRESENT");
        assertThat(person.get("code")).isEqualTo(ticket.get("code"));
        assertThat(new String(answer.body())).doesNotContain("jeanne@example.org");
        problem(
                send(request("/api/v1/door/workshops/NULLE-PART/roster", doorToken)
                        .GET()),
                404);
    }

    // ---- keys

    @Test
    void withoutAKeyNothingOpens() throws Exception {
        var answer = send(request("/api/v1/workshops", null).GET());

        problem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aKeyMayComeInItsOwnHeader() throws Exception {
        body(send(request("/api/v1/workshops", null).header("X-API-Key", apiKey).GET()), 200);
    }

    @Test
    void aRevokedKeyOpensNothingMore() throws Exception {
        keys.list().forEach(key -> keys.revoke(key.id()));

        problem(get("/api/v1/workshops"), 401);
    }

    @Test
    void eachKeyOpensItsOwnPart() throws Exception {
        problem(send(request("/api/v1/workshops", doorToken).GET()), 403);
        problem(send(request("/api/v1/door/workshops/X/roster", apiKey).GET()), 403);
    }

    @Test
    void tooManyWrongKeysHaveToWaitButGoodOnesPass() throws Exception {
        for (int i = 0; i < 5; i++) {
            problem(send(wrongKey()), 401);
        }

        var refused = send(wrongKey());

        problem(refused, 429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        body(
                send(request("/api/v1/workshops")
                        .header("X-Forwarded-For", "203.0.113.7")
                        .GET()),
                200);
    }

    /** From an address of its own, so that other tests do not feel it. */
    private HttpRequest.Builder wrongKey() {
        return request("/api/v1/workshops", "aro_nothing")
                .header("X-Forwarded-For", "203.0.113.7")
                .GET();
    }

    @Test
    void aMachineGoneWildHasToWait() throws Exception {
        HttpResponse<byte[]> answer = get("/api/v1/workshops");
        for (int i = 0; i < 500 && answer.statusCode() == 200; i++) {
            answer = get("/api/v1/workshops");
        }

        problem(answer, 429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    // ---- everything else

    @Test
    void problemsAreInTheLanguageAskedFor() throws Exception {
        var answer = send(request("/api/v1/tickets/00000000")
                .header("Accept-Language", "en-GB,en;q=0.8")
                .GET());

        assertThat(problem(answer, 404).get("title").asString()).isEqualTo("Unknown ticket");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
    }

    @Test
    void unknownAddressesAndMethodsAreProblems() throws Exception {
        problem(get("/api/v1/nothing"), 404);
        problem(get("/api/v2/workshops"), 404);
        var answer = send(request("/api/v1/workshops").DELETE());
        problem(answer, 405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void theDescriptionIsDrawnFromTheCode() throws Exception {
        var description = body(send(request("/api/openapi.json", null).GET()), 200);

        assertThat(description.get("paths").propertyNames())
                .contains(
                        "/api/v1/workshops",
                        "/api/v1/workshops/{id}/signups",
                        "/api/v1/tickets/{code}",
                        "/api/v1/tickets/{code}.pdf",
                        "/api/v1/tickets/{code}.ics",
                        "/api/v1/door/scans",
                        "/api/v1/door/workshops/{id}/roster",
                        "/api/v1/terminal/enrolment",
                        "/api/v1/terminal/launch",
                        "/api/v1/terminal/beats",
                        "/api/v1/terminal/orders/{id}/answer",
                        "/api/v1/terminal/orders/{id}/picture");
        assertThat(description.at("/components/securitySchemes").propertyNames())
                .contains("apiKey", "doorToken");
        assertThat(description
                        .at("/components/schemas/Problem/properties/errors")
                        .isMissingNode())
                .isFalse();
        var signUp = description.at("/paths/~1api~1v1~1workshops~1{id}~1signups/post");
        assertThat(signUp.get("responses").propertyNames())
                .contains("201", "400", "401", "403", "409", "410", "422", "429");
    }

    @Test
    void thePageToTryItIsOurOwn() throws Exception {
        var moved = send(request("/api", null).GET());
        assertThat(moved.statusCode()).isEqualTo(302);

        var page = send(request("/api/swagger-ui/index.html", null).GET());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';");
        assertThat(new String(page.body())).contains("swagger-ui-bundle.js").doesNotContain("https://");
        assertThat(send(request("/api/swagger-ui/swagger-ui-bundle.js", null).GET())
                        .statusCode())
                .isEqualTo(200);
        assertThat(new String(send(request("/api/swagger-ui/swagger-initializer.js", null)
                                .GET())
                        .body()))
                .contains("/api/openapi.json");
    }

    // ---- words of the tests

    private JsonNode ticket() throws Exception {
        return body(signUp(TestProgramme.workshop(5).toString(), null, ONE), 201)
                .get("ticket");
    }

    private static LocalDateTime at(int days) {
        return LocalDate.now(fr.arobase.common.CommonConfiguration.ZONE)
                .plusDays(days)
                .atTime(10, 0);
    }

    private static String scan(UUID id, String code, String workshop) {
        return """
                {"id":"%s","code":"%s","workshopId":"%s","scannedAt":"2027-01-12T13:52:07Z"}""".formatted(id, code, workshop);
    }

    private HttpResponse<byte[]> door(String scans) throws IOException, InterruptedException {
        return send(request("/api/v1/door/scans", doorToken)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(scans)));
    }

    private HttpResponse<byte[]> signUp(String workshop, @Nullable String requestKey, String body)
            throws IOException, InterruptedException {
        var request = request("/api/v1/workshops/" + workshop + "/signups")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (requestKey != null) {
            request.header("Idempotency-Key", requestKey);
        }
        return send(request);
    }

    private HttpResponse<byte[]> get(String uri) throws IOException, InterruptedException {
        return send(request(uri).GET());
    }

    private HttpRequest.Builder request(String uri) {
        return request(uri, apiKey);
    }

    private HttpRequest.Builder request(String uri, @Nullable String key) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + uri));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return machine.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private JsonNode body(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(status);
        return json.readTree(answer.body());
    }

    private JsonNode problem(HttpResponse<byte[]> answer, int status) {
        var problem = body(answer, status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asString()).startsWith("urn:arobase:problem:");
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    private String fieldOf(HttpResponse<byte[]> answer) {
        return problem(answer, 422).get("errors").get(0).get("field").asString();
    }
}
