package fr.arobase.admin.demo;

import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.terminal.Printer;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalIdentity;
import fr.arobase.terminal.TerminalService;
import fr.arobase.territory.VenueId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Two terminals, enrolled and not yet heard: nobody is alarmed before somebody has switched them on. */
@Component
@ConditionalOnBooleanProperty("arobase.demo")
class DemoTerminals {

    private final TerminalService fleet;
    private final TerminalIdentity identity;

    DemoTerminals(TerminalService fleet, TerminalIdentity identity) {
        this.fleet = fleet;
        this.identity = identity;
    }

    List<DemoAccess.Terminal> load(Map<String, VenueId> venues) {
        return List.of(
                enrolled(new TerminalDetails(
                        "EPN de Parthenay",
                        venue(venues, "EPN-PAR"),
                        1080,
                        1920,
                        21.5,
                        600,
                        800,
                        Set.of(),
                        Set.of(),
                        Printer.STRIP,
                        true,
                        true,
                        true,
                        true,
                        List.of("", "", "", "", "", "", ""),
                        "Un conseiller numérique est là le mardi matin.")),
                enrolled(new TerminalDetails(
                        "Gourgé",
                        venue(venues, "SDF-GOU"),
                        1280,
                        800,
                        10.1,
                        500,
                        950,
                        Set.of(),
                        Set.of(),
                        Printer.NONE,
                        true,
                        false,
                        false,
                        false,
                        List.of("", "", "", "", "", "", ""),
                        "")));
    }

    private DemoAccess.Terminal enrolled(TerminalDetails details) {
        if (fleet.save(null, 0, details, Texts.FRENCH) instanceof Saving.Saved<TerminalId>(var id)) {
            var code = fleet.newCode(id).code();
            return new DemoAccess.Terminal(
                    details.name(), identity.enrol(code).orElseThrow().text());
        }
        throw new IllegalStateException("The demo's terminal " + details.name() + " is not sound");
    }

    private static VenueId venue(Map<String, VenueId> venues, String code) {
        var venue = venues.get(code);
        if (venue == null) {
            throw new IllegalStateException("The demo's terminals name " + code + ", which its venues lack");
        }
        return venue;
    }
}
