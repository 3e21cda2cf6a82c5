package fr.arobase.terminal;

import fr.arobase.common.Secret;
import fr.arobase.territory.TerritoryService;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browser of a terminal: a launch ticket opens it once, and the cookie it gets tells the terminal from then on. */
@Service
@Transactional
public class TerminalScreens {

    /** How long a launch ticket is good. */
    public static final Duration TICKET_LIFE = Duration.ofSeconds(60);

    private final TerminalRepository terminals;
    private final ScreenStore screens;
    private final TerritoryService territory;
    private final Clock clock;

    TerminalScreens(TerminalRepository terminals, ScreenStore screens, TerritoryService territory, Clock clock) {
        this.terminals = terminals;
        this.screens = screens;
        this.territory = territory;
        this.clock = clock;
    }

    /** A ticket for the terminal's browser, good once. */
    public Secret ticket(TerminalId terminal) {
        var ticket = Secret.random();
        screens.expect(terminal, ticket, clock.instant().plus(TICKET_LIFE));
        return ticket;
    }

    /**
     * Takes a ticket up, for good. An older cookie of the same terminal opens nothing any more: it has one screen.
     *
     * @return the cookie's secret; nothing when the ticket is unknown, used, too old, or of a revoked terminal
     */
    public Optional<Secret> open(Secret ticket) {
        var cookie = Secret.random();
        return screens.open(ticket, cookie, clock.instant()) ? Optional.of(cookie) : Optional.empty();
    }

    /** Whose screen this is. */
    @Transactional(readOnly = true)
    public Identified identify(Secret cookie) {
        return TerminalIdentity.identified(screens.of(cookie).flatMap(terminals::findById), territory);
    }
}
