package fr.arobase.kiosk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code scanned at a door. */
@Schema(name = "Scan")
record ScanRequest(
        @Schema(
                description = "Made by the device; the same id again is the same scan again",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID id,

        @Schema(
                description = "As it was read: the QR's address, its code, or the human code",
                example = "7KQ2M4XC",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String code,

        @Schema(
                description = "The id or the reference of the workshop at whose door it was scanned",
                example = "2027-T1-001",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String workshopId,

        @Schema(
                description = "By the device's clock",
                example = "2027-01-12T13:52:07+01:00",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        OffsetDateTime scannedAt) {}
