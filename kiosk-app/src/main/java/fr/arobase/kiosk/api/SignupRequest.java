package fr.arobase.kiosk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wants to come, as a machine writes it. */
record SignupRequest(
        @Schema(description = "One to six people; the first one signs up", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<@Nullable Person> people,

        @Schema(example = "jeanne.martin@example.org") @Nullable
        String email,

        @Schema(example = "06 12 34 56 78") @Nullable String phone,

        @Schema(
                description = "Of the ticket and the messages",
                allowableValues = {"fr", "en"},
                defaultValue = "fr")
        @Nullable
        String language) {

    /** One of them. */
    @Schema(name = "NewPerson")
    record Person(
            @Schema(example = "Jeanne", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String firstName,

            @Schema(example = "Martin", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String lastName) {}
}
