package fr.arobase.kiosk.api;

import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
import fr.arobase.kiosk.terminal.LaunchController;
import fr.arobase.terminal.OrderId;
import fr.arobase.terminal.PictureResult;
import fr.arobase.terminal.TerminalIdentity;
import fr.arobase.terminal.TerminalOrders;
import fr.arobase.terminal.TerminalPictures;
import fr.arobase.terminal.TerminalProfile;
import fr.arobase.terminal.TerminalScreens;
import fr.arobase.terminal.TerminalWatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a terminal's agent says and asks. It always calls; nobody calls it. */
@RestController
@RequestMapping(path = "/api/v1/terminal", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Terminal")
class TerminalApi {

    private final TerminalIdentity identity;
    private final TerminalScreens screens;
    private final TerminalWatch watch;
    private final TerminalOrders orders;
    private final TerminalPictures pictures;
    private final ApiLimits limits;

    TerminalApi(
            TerminalIdentity identity,
            TerminalScreens screens,
            TerminalWatch watch,
            TerminalOrders orders,
            TerminalPictures pictures,
            ApiLimits limits) {
        this.identity = identity;
        this.screens = screens;
        this.watch = watch;
        this.orders = orders;
        this.pictures = pictures;
        this.limits = limits;
    }

    /** The code that the console gave. */
    @Schema(name = "EnrolmentRequest")
    record EnrolmentRequest(
            @Schema(example = "7KQ2 M4XC", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String code) {}

    /** The token is given once, here. */
    @Schema(name = "Enrolment")
    record EnrolmentJson(String token, TerminalJson terminal) {}

    /** Where the browser begins. */
    @Schema(name = "Launch")
    record LaunchJson(
            @Schema(example = "https://arobase.example/borne/demarrer?ticket=…")
            String url) {}

    /** What the terminal is to be, and to do. */
    @Schema(name = "Told")
    record ToldJson(State state, List<OrderJson> orders) {}

    /** Whether its screen serves people. */
    enum State {
        IN_SERVICE,
        OUT_OF_SERVICE
    }

    @PostMapping(path = "/enrolment", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enrol", description = "Takes a one-time code up, for good; it is known for a day.")
    @ApiResponse(responseCode = "201")
    @ApiResponse(responseCode = "404", ref = "Problem")
    EnrolmentJson enrol(@RequestBody EnrolmentRequest enrolment, HttpServletRequest request) {
        var code = enrolment.code() == null ? "" : enrolment.code();
        Secret token =
                limits.byEnrolmentCode(request, () -> HumanCode.read(code).flatMap(identity::enrol));
        return new EnrolmentJson(
                token.text(),
                TerminalJson.of(identity.of(token).orElseThrow(() -> ApiException.of(ProblemKind.REVOKED))));
    }

    @PostMapping("/launch")
    @Operation(
            summary = "Get the address at which the browser begins",
            description = "Good once, within a minute. The browser is the terminal's screen from then on.")
    @ApiResponse(responseCode = "200")
    LaunchJson launch(@Parameter(hidden = true) TerminalAuthentication agent) {
        var address = LaunchController.address(screens.ticket(terminal(agent).id()));
        return new LaunchJson(
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + address);
    }

    @PostMapping(path = "/beats", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Say how the machine is, and hear what to do", description = "Every thirty seconds.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "422", ref = "Problem")
    ToldJson beat(@RequestBody MachineRequest said, @Parameter(hidden = true) TerminalAuthentication agent) {
        var terminal = terminal(agent);
        watch.heard(terminal.id(), said.read());
        return new ToldJson(
                terminal.inService() ? State.IN_SERVICE : State.OUT_OF_SERVICE,
                orders.fetch(terminal.id()).stream().map(OrderJson::of).toList());
    }

    @PostMapping(path = "/orders/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say what came of an order")
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404", ref = "Problem")
    @ApiResponse(responseCode = "422", ref = "Problem")
    void answer(
            @PathVariable UUID id,
            @RequestBody OrderAnswerRequest answer,
            @Parameter(hidden = true) TerminalAuthentication agent,
            HttpServletRequest request) {
        var outcome = answer.outcome();
        if (outcome == null) {
            throw ApiException.invalid(List.of(Problems.fault("outcome", "missing", Problems.languageOf(request))));
        }
        var words = answer.words() == null ? "" : answer.words();
        if (!orders.answer(terminal(agent).id(), new OrderId(id), outcome, words)) {
            throw ApiException.of(ProblemKind.NO_SUCH_ORDER);
        }
    }

    @PutMapping(
            path = "/orders/{id}/picture",
            consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Send the picture of the screen that an order asked for",
            description = "Refused while somebody is there. It answers the order, and is kept for a day at most.")
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404", ref = "Problem")
    @ApiResponse(responseCode = "409", ref = "Problem")
    @ApiResponse(responseCode = "422", ref = "Problem")
    void picture(
            @PathVariable UUID id,
            @RequestBody byte[] picture,
            @Parameter(hidden = true) TerminalAuthentication agent,
            HttpServletRequest request) {
        var result = pictures.keep(terminal(agent).id(), new OrderId(id), picture);
        switch (result) {
            case PictureResult.KEPT -> {}
            case PictureResult.NOT_ASKED -> throw ApiException.of(ProblemKind.NO_SUCH_ORDER);
            case PictureResult.SOMEBODY_IS_THERE -> throw ApiException.of(ProblemKind.SOMEBODY_IS_THERE);
            case PictureResult.NO_PICTURE ->
                throw ApiException.invalid(List.of(Problems.fault("", "picture", Problems.languageOf(request))));
        }
    }

    private static TerminalProfile terminal(TerminalAuthentication agent) {
        return agent.terminal();
    }
}
