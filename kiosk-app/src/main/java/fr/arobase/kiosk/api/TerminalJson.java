package fr.arobase.kiosk.api;

import fr.arobase.terminal.Printer;
import fr.arobase.terminal.TerminalProfile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** A terminal, as its agent needs it. */
@Schema(name = "Terminal")
record TerminalJson(
        UUID id,
        @Schema(example = "Accueil de l’EPN") String name,

        @Schema(example = "Espace public numérique de Parthenay")
        String place,

        @Schema(example = "1080") int widthPx,
        @Schema(example = "1920") int heightPx,
        Printer printer,
        List<String> services,
        List<String> languages,
        boolean inService) {

    static TerminalJson of(TerminalProfile terminal) {
        var details = terminal.details();
        return new TerminalJson(
                terminal.id().value(),
                details.name(),
                terminal.place(),
                details.widthPx(),
                details.heightPx(),
                details.printer(),
                details.services().stream().sorted().toList(),
                details.languages().stream().sorted().toList(),
                terminal.inService());
    }
}
