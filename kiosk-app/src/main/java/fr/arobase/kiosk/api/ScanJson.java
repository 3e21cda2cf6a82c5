package fr.arobase.kiosk.api;

import fr.arobase.attendance.Outcome;
import fr.arobase.attendance.ScanAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** What a scan came to; the same each time it is sent. */
@Schema(name = "ScanAnswer")
record ScanJson(
        UUID id,
        Outcome outcome,

        @Schema(example = "C’est noté à 13 h 52. Bon atelier !")
        String message) {

    static ScanJson of(ScanAnswer answer) {
        return new ScanJson(answer.id(), answer.outcome(), answer.message());
    }
}
