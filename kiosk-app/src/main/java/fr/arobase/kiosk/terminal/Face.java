package fr.arobase.kiosk.terminal;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.terminal.TerminalProfile;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the page that waits shows of its terminal, as a mark: when it differs, the page is to be loaded anew. */
@Component
public class Face {

    private final Clock clock;

    Face(Clock clock) {
        this.clock = clock;
    }

    /** The same on every node and after every restart, while nothing has changed and no door has opened or closed. */
    public String of(TerminalProfile terminal) {
        var details = terminal.details();
        var now = LocalDateTime.now(clock.withZone(CommonConfiguration.ZONE));
        return Integer.toHexString(List.of(
                        terminal.place(),
                        details.attractMessage(),
                        String.join("|", details.hours()),
                        String.join("|", new TreeSet<>(details.languages())),
                        terminal.hours()
                                .nextOpening(now)
                                .map(LocalDateTime::toString)
                                .orElse(""))
                .hashCode());
    }
}
