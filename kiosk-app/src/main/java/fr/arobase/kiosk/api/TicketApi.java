package fr.arobase.kiosk.api;

import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.signup.TicketPapers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets, by the signed code of the QR or by the human code. */
@RestController
@RequestMapping("/api/v1/tickets")
@Tag(name = "Tickets")
@ApiResponse(responseCode = "404", ref = "Problem")
class TicketApi {

    private static final String CODE = "The signed code of the QR, or the human code";

    private final SignupService signups;
    private final TicketPapers papers;
    private final ApiLimits limits;

    TicketApi(SignupService signups, TicketPapers papers, ApiLimits limits) {
        this.signups = signups;
        this.papers = papers;
        this.limits = limits;
    }

    /** The sizes of a printed ticket. */
    enum Paper {
        A4,
        SLIP
    }

    @GetMapping(path = "/{code:[^.]+}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "See a ticket")
    @ApiResponse(responseCode = "200")
    TicketJson see(
            @Parameter(description = CODE, example = "7KQ2M4XC") @PathVariable String code,
            @Parameter(hidden = true) ApiKeyAuthentication machine,
            HttpServletRequest request) {
        return TicketJson.of(ticket(code, machine, request));
    }

    @GetMapping(path = "/{code}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Print a ticket", description = "An accessible PDF (PDF/UA-1).")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> print(
            @Parameter(description = CODE, example = "7KQ2M4XC") @PathVariable String code,
            @Parameter(description = "A4, or SLIP for paper of 80 mm") @RequestParam(defaultValue = "A4") Paper paper,
            @Parameter(hidden = true) ApiKeyAuthentication machine,
            HttpServletRequest request) {
        var ticket = ticket(code, machine, request);
        return file(ticket, "pdf", MediaType.APPLICATION_PDF)
                .body(paper == Paper.A4 ? papers.a4(ticket) : papers.slip(ticket));
    }

    @GetMapping(path = "/{code}.ics", produces = "text/calendar")
    @Operation(summary = "Get a ticket's workshop for a calendar")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> calendar(
            @Parameter(description = CODE, example = "7KQ2M4XC") @PathVariable String code,
            @Parameter(hidden = true) ApiKeyAuthentication machine,
            HttpServletRequest request) {
        var ticket = ticket(code, machine, request);
        return file(ticket, "ics", new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(papers.calendar(ticket).getBytes(StandardCharsets.UTF_8));
    }

    @DeleteMapping(path = "/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cancel a sign-up, leave the waiting list or decline an offer",
            description = "Freed seats are offered to those waiting. Cancelling twice is harmless.")
    @ApiResponse(responseCode = "200")
    TicketJson cancel(
            @Parameter(description = CODE, example = "7KQ2M4XC") @PathVariable String code,
            @Parameter(hidden = true) ApiKeyAuthentication machine,
            HttpServletRequest request) {
        var ticket = ticket(code, machine, request);
        return TicketJson.of(signups.cancel(ticket.signup()).orElse(ticket));
    }

    private Ticket ticket(String code, ApiKeyAuthentication machine, HttpServletRequest request) {
        return limits.byCode(machine, request, () -> signups.ticket(code));
    }

    private static ResponseEntity.BodyBuilder file(Ticket ticket, String ending, MediaType type) {
        var name = "arobase-" + ticket.humanCode().value() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString());
    }
}
