package fr.arobase.kiosk.api;

import fr.arobase.terminal.Machine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agent says every thirty seconds. What it cannot know it leaves out. */
@Schema(name = "Beat")
record MachineRequest(
        @Schema(example = "1.0") @Nullable String agentVersion,
        @Schema(example = "Chromium 156.0") @Nullable String browserVersion,
        boolean browserAlive,
        @Schema(example = "86400") long uptimeSeconds,
        @Schema(example = "48.5") @Nullable Double temperature,

        @Schema(example = "40", description = "Used, in percent") @Nullable
        Integer memory,

        @Schema(example = "12", description = "Used, in percent") @Nullable
        Integer disk,

        Machine.@Nullable PrinterState printer,
        Machine.@Nullable PaperState paper,
        boolean headset) {

    private static final int LONGEST_AGENT = 40;
    private static final int LONGEST_BROWSER = 60;

    Machine read() {
        return new Machine(
                cut(agentVersion, LONGEST_AGENT),
                cut(browserVersion, LONGEST_BROWSER),
                browserAlive,
                Math.max(0, uptimeSeconds),
                temperature,
                memory,
                disk,
                Optional.ofNullable(printer).orElse(Machine.PrinterState.UNKNOWN),
                Optional.ofNullable(paper).orElse(Machine.PaperState.UNKNOWN),
                headset);
    }

    private static String cut(@Nullable String text, int longest) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), longest));
    }
}
