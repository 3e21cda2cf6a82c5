package fr.arobase.kiosk.api;

import fr.arobase.printing.PrintFormat;
import fr.arobase.printing.PrintJob;
import fr.arobase.printing.PrintJobId;
import fr.arobase.printing.PrintQueue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The papers that wait for a terminal's printer: its agent fetches each once, prints it, and says whether it came out. */
@RestController
@RequestMapping("/api/v1/terminal/jobs")
@Tag(name = "Terminal")
class PrintApi {

    private final PrintQueue queue;

    PrintApi(PrintQueue queue) {
        this.queue = queue;
    }

    /** A paper that waits. */
    @Schema(name = "PrintJob")
    record JobJson(UUID id, PrintFormat format) {

        static JobJson of(PrintJob job) {
            return new JobJson(job.id().value(), job.format());
        }
    }

    /** What came of it. */
    @Schema(name = "PrintAnswer")
    record Answer(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Boolean printed) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Fetch the papers that wait", description = "The oldest first. Each is given once.")
    @ApiResponse(responseCode = "200")
    List<JobJson> jobs(@Parameter(hidden = true) TerminalAuthentication agent) {
        return queue.fetch(agent.terminal().id()).stream().map(JobJson::of).toList();
    }

    @GetMapping(path = "/{id}/content", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Fetch a paper itself",
            description =
                    "In the format of its job: commands for the printer as they are, or a PDF. Within five minutes.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404", ref = "Problem")
    byte[] content(@PathVariable UUID id, @Parameter(hidden = true) TerminalAuthentication agent) {
        return queue.content(agent.terminal().id(), new PrintJobId(id))
                .orElseThrow(() -> ApiException.of(ProblemKind.NO_SUCH_PAPER));
    }

    @PostMapping(path = "/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say whether a paper came out", description = "Its content is forgotten in either case.")
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404", ref = "Problem")
    void answer(
            @PathVariable UUID id, @RequestBody Answer answer, @Parameter(hidden = true) TerminalAuthentication agent) {
        if (!queue.answer(agent.terminal().id(), new PrintJobId(id), Boolean.TRUE.equals(answer.printed()))) {
            throw ApiException.of(ProblemKind.NO_SUCH_PAPER);
        }
    }
}
