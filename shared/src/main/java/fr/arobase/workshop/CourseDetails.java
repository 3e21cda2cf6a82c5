package fr.arobase.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff say of a course.
 *
 * @param minutes its usual length
 * @param capacity its usual number of seats
 * @param prerequisite the code of the course to have followed before, if any
 */
public record CourseDetails(
        @NotBlank @Pattern(regexp = "[A-Z0-9-]{2,30}") String code,
        @NotBlank @Size(max = 120) String title,
        Level level,
        @NotEmpty List<Theme> themes,
        @Min(15) @Max(600) int minutes,
        @Min(1) @Max(200) int capacity,
        @Nullable String prerequisite,
        @NotBlank @Size(max = 500) String objectives) {

    public CourseDetails {
        themes = List.copyOf(themes);
    }
}
