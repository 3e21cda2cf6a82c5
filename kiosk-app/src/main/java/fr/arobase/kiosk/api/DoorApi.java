package fr.arobase.kiosk.api;

import fr.arobase.attendance.AttendanceService;
import fr.arobase.attendance.NewScan;
import fr.arobase.attendance.RosterService;
import fr.arobase.attendance.Source;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of a workshop: who is expected, and who came. With a door's token. */
@RestController
@RequestMapping("/api/v1/door")
@Tag(name = "Door")
class DoorApi {

    static final int MOST_SCANS = 500;

    private final AttendanceService attendance;
    private final RosterService rosters;
    private final SignupService signups;
    private final WorkshopKeys keys;

    DoorApi(AttendanceService attendance, RosterService rosters, SignupService signups, WorkshopKeys keys) {
        this.attendance = attendance;
        this.rosters = rosters;
        this.signups = signups;
        this.keys = keys;
    }

    @PostMapping(
            path = "/scans",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Send scans",
            description =
                    "Every scan is kept and nobody is refused: what does not count is kept to be checked by staff."
                            + " The answers are in the order of the scans; a scan sent again gets the answer it got.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "422", ref = "Problem")
    List<ScanJson> record(@RequestBody List<@Nullable ScanRequest> scans, HttpServletRequest request) {
        return attendance.record(read(scans, Problems.languageOf(request))).stream()
                .map(ScanJson::of)
                .toList();
    }

    @GetMapping(path = "/workshops/{id}/roster", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "See who is expected and who came")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404", ref = "Problem")
    RosterJson roster(
            @Parameter(description = "The workshop's id or reference", example = "2027-T1-001") @PathVariable
                    String id) {
        return keys.id(id)
                .flatMap(rosters::roster)
                .map(roster -> RosterJson.of(
                        roster,
                        signups.tickets(roster.workshop().id()).stream()
                                .collect(Collectors.toMap(Ticket::signup, Function.identity()))))
                .orElseThrow(() -> ApiException.of(ProblemKind.NO_SUCH_WORKSHOP));
    }

    /** All of it is read before anything is written: a device corrects and sends the same scans again. */
    private List<NewScan> read(List<@Nullable ScanRequest> scans, Locale locale) {
        if (scans.size() > MOST_SCANS) {
            throw ApiException.invalid(List.of(Problems.fault("", "tooManyScans", locale, MOST_SCANS)));
        }
        var faults = new ArrayList<Problem.Fault>();
        var workshops = new HashMap<String, Optional<WorkshopId>>();
        var read = new ArrayList<NewScan>();
        for (int i = 0; i < scans.size(); i++) {
            read(scans.get(i), "[" + i + "]", workshops, faults, locale).ifPresent(read::add);
        }
        if (!faults.isEmpty()) {
            throw ApiException.invalid(faults);
        }
        return read;
    }

    private Optional<NewScan> read(
            @Nullable ScanRequest scan,
            String at,
            Map<String, Optional<WorkshopId>> workshops,
            List<Problem.Fault> faults,
            Locale locale) {
        var id = scan == null ? null : scan.id();
        var code = scan == null ? null : scan.code();
        var where = scan == null ? null : scan.workshopId();
        var scannedAt = scan == null ? null : scan.scannedAt();
        if (id == null || code == null || where == null || scannedAt == null) {
            var missing = id == null ? ".id" : code == null ? ".code" : where == null ? ".workshopId" : ".scannedAt";
            faults.add(Problems.fault(at + (scan == null ? "" : missing), "missing", locale));
            return Optional.empty();
        }
        var workshop = workshops.computeIfAbsent(where, keys::id);
        if (workshop.isEmpty()) {
            faults.add(Problems.fault(at + ".workshopId", "workshop", locale));
            return Optional.empty();
        }
        return Optional.of(
                new NewScan(id, workshop.get(), code, scannedAt.toInstant(), Source.DOOR, null, Set.of(), locale));
    }
}
