package fr.arobase.kiosk.api;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.workshop.Level;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A workshop as the API tells it. */
@Schema(name = "Workshop")
record WorkshopJson(
        UUID id,

        @Schema(description = "Its name in files; may stand for the id", example = "2027-T1-001")
        String reference,

        @Schema(description = "The course's code", example = "INTERNET-1")
        String course,

        @Schema(example = "Naviguer sur internet") String title,
        Level level,

        @Schema(description = "The funder's codes", example = "[\"navigation_sur_internet\"]")
        List<String> themes,

        @Schema(description = "The venue's code", example = "EPN-PARTHENAY")
        String venue,

        @Schema(example = "Espace public numérique") String venueName,
        @Schema(example = "1 rue de la Citadelle") String address,
        boolean stepFree,

        @Schema(description = "The commune's INSEE code", example = "79202")
        String commune,

        @Schema(example = "Parthenay") String communeName,
        @Schema(example = "2027-01-12T14:00:00+01:00") OffsetDateTime startsAt,
        @Schema(example = "2027-01-12T16:00:00+01:00") OffsetDateTime endsAt,
        @Schema(example = "8") int capacity,
        @Schema(example = "3") int seatsLeft,

        @Schema(description = "Sign-ups on the waiting list", example = "0")
        long waiting,

        WorkshopStatus status) {

    static WorkshopJson of(WorkshopSummary workshop) {
        return new WorkshopJson(
                workshop.id().value(),
                workshop.reference(),
                workshop.courseCode(),
                workshop.title(),
                workshop.level(),
                workshop.themes().stream().map(Theme::code).toList(),
                workshop.venueCode(),
                workshop.venueName(),
                workshop.venueAddress(),
                workshop.stepFree(),
                workshop.inseeCode(),
                workshop.commune(),
                workshop.startsAt().atZone(CommonConfiguration.ZONE).toOffsetDateTime(),
                workshop.endsAt().atZone(CommonConfiguration.ZONE).toOffsetDateTime(),
                workshop.capacity(),
                workshop.seatsLeft(),
                workshop.waiting(),
                workshop.status());
    }
}
