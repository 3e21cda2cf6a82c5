package fr.arobase.terminal;

import fr.arobase.territory.VenueId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff say of a terminal.
 *
 * @param widthPx,heightPx in CSS pixels, as the screen is turned
 * @param viewingMm from the eye to the glass
 * @param bottomMm from the floor to the lower edge of what is shown
 * @param services the paths of the services it offers, such as {@code ateliers}; none for all
 * @param languages as ISO 639 codes, none for all
 * @param hours seven days from Monday, as {@link OpeningHours} has them
 * @param attractMessage sentences for the page that waits, one a line, shown in turn; empty for none
 */
public record TerminalDetails(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Nullable VenueId venue,
        @Min(320) @Max(8000) int widthPx,
        @Min(320) @Max(8000) int heightPx,
        @Min(5) @Max(100) double diagonalInches,
        @Min(200) @Max(2000) int viewingMm,
        @Min(0) @Max(2000) int bottomMm,
        Set<String> services,
        Set<String> languages,
        Printer printer,
        boolean camera,
        boolean scanner,
        boolean headset,
        boolean keypad,
        List<String> hours,
        @Size(max = 600) String attractMessage) {

    /** A standing screen of 21.5 inches, as most are. */
    public static TerminalDetails usual(String name, VenueId venue) {
        return new TerminalDetails(
                name,
                venue,
                1080,
                1920,
                21.5,
                600,
                800,
                Set.of(),
                Set.of(),
                Printer.NONE,
                true,
                false,
                false,
                false,
                OpeningHours.ALWAYS.days(),
                "");
    }

    /** The same, with another screen. */
    public TerminalDetails on(int width, int height, double inches, int bottom) {
        return new TerminalDetails(
                name,
                venue,
                width,
                height,
                inches,
                viewingMm,
                bottom,
                services,
                languages,
                printer,
                camera,
                scanner,
                headset,
                keypad,
                hours,
                attractMessage);
    }

    /** The sentences for the page that waits, in turn. */
    public List<String> attractMessages() {
        return attractMessage
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Screen screen() {
        return new Screen(widthPx, heightPx, diagonalInches, viewingMm, bottomMm);
    }
}
