package fr.arobase.kiosk.api;

import fr.arobase.access.IdempotentAnswers;
import fr.arobase.access.IdempotentAnswers.Answer;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be joined, and joining it. */
@RestController
@RequestMapping("/api/v1/workshops")
@Tag(name = "Workshops")
class WorkshopApi {

    private static final Pattern REQUEST_KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");

    private final WorkshopService workshops;
    private final WorkshopKeys keys;
    private final SignupService signups;
    private final IdempotentAnswers answers;
    private final Problems problems;
    private final Clock clock;

    WorkshopApi(
            WorkshopService workshops,
            WorkshopKeys keys,
            SignupService signups,
            IdempotentAnswers answers,
            Problems problems,
            Clock clock) {
        this.workshops = workshops;
        this.keys = keys;
        this.signups = signups;
        this.answers = answers;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List workshops", description = "In the order of their dates.")
    List<WorkshopJson> list(
            @Parameter(description = "First day, included", example = "2027-01-01")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day, included", example = "2027-03-31")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate to,
            @Parameter(description = "The commune's INSEE code", example = "79202")
                    @RequestParam(required = false)
                    @Nullable
                    String commune,
            @Parameter(description = "true: only those that can still be joined; false: only the others")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean open) {
        var now = LocalDateTime.now(clock);
        var filter = Boolean.TRUE.equals(open) ? WorkshopFilter.openAt(now) : WorkshopFilter.ALL;
        return workshops.search(filter.between(from, to).inCommune(commune)).stream()
                .filter(workshop -> open == null || workshop.isOpen(now) == open)
                .map(WorkshopJson::of)
                .toList();
    }

    @PostMapping(path = "/{id}/signups", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sign up for a workshop",
            description = "All of the party gets seats, or all of it waits. Sent again with the same Idempotency-Key,"
                    + " the same request gets the same answer, and nothing is done twice.")
    @ApiResponse(
            responseCode = "201",
            description = "Signed up, or on the waiting list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = SignupJson.class)))
    @ApiResponse(responseCode = "409", ref = "Problem")
    @ApiResponse(responseCode = "410", ref = "Problem")
    @ApiResponse(responseCode = "422", ref = "Problem")
    ResponseEntity<String> signUp(
            @Parameter(description = "The workshop's id or reference", example = "2027-T1-001") @PathVariable String id,
            @Parameter(
                            description = "A text of your own, new for each sign-up, at most 100 characters",
                            example = "5f0c7d1e-6f6e-4b59-9d5a-2d3c61f5b8aa")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String requestKey,
            @RequestBody SignupRequest body,
            @Parameter(hidden = true) ApiKeyAuthentication machine,
            HttpServletRequest request) {
        var locale = Problems.languageOf(request);
        if (requestKey != null && !REQUEST_KEY.matcher(requestKey).matches()) {
            throw ApiException.invalid(List.of(Problems.fault("Idempotency-Key", "requestKey", locale)));
        }
        var workshop = keys.id(id).orElseThrow(() -> ApiException.of(ProblemKind.NO_SUCH_WORKSHOP));
        var command = SignupReader.read(workshop, body, locale);
        var answer = answers.once(
                machine.key().id(), requestKey, hash(workshop + problems.text(body)), () -> signUp(command, locale));
        return ResponseEntity.status(answer.status())
                .contentType(answer.status() < 300 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .body(answer.body());
    }

    private Answer signUp(SignUpCommand command, Locale locale) {
        return switch (signups.signUp(command)) {
            case SignupResult.Confirmed(var ticket) -> new Answer(201, problems.text(SignupJson.of(ticket)));
            case SignupResult.Waiting(var ticket) -> new Answer(201, problems.text(SignupJson.of(ticket)));
            case SignupResult.AlreadySignedUp _ -> refusal(ProblemKind.ALREADY_SIGNED_UP, locale);
            case SignupResult.Closed _ -> {
                if (!keys.exists(command.workshop())) {
                    throw ApiException.of(ProblemKind.NO_SUCH_WORKSHOP);
                }
                yield refusal(ProblemKind.CLOSED, locale);
            }
        };
    }

    private Answer refusal(ProblemKind kind, Locale locale) {
        return new Answer(kind.status(), problems.text(Problem.of(kind, locale, List.of())));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
