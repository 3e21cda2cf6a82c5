package fr.arobase.terminal;

import fr.arobase.audit.AuditService;
import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
import fr.arobase.territory.TerritoryService;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a terminal is: a code typed once becomes a token, and the token tells the terminal until it is revoked. */
@Service
@Transactional
public class TerminalIdentity {

    private final TerminalRepository terminals;
    private final ScreenStore screens;
    private final TerritoryService territory;
    private final AuditService audit;
    private final Clock clock;

    TerminalIdentity(
            TerminalRepository terminals,
            ScreenStore screens,
            TerritoryService territory,
            AuditService audit,
            Clock clock) {
        this.terminals = terminals;
        this.screens = screens;
        this.territory = territory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes an enrolment code up, for good. The token is in the answer and nowhere else; an older one of the same terminal
     * opens nothing any more.
     *
     * @return nothing when the code is unknown, used, or older than a day
     */
    public Optional<Secret> enrol(HumanCode code) {
        var token = Secret.random();
        if (terminals.enrol(new Secret(code.value()).hash(), token.hash(), clock.instant()) == 0) {
            return Optional.empty();
        }
        terminals.findByTokenHash(token.hash()).ifPresent(terminal -> {
            screens.forget(terminal.id());
            audit.record("terminal.enrolled", "terminal " + terminal.id(), terminal.name());
        });
        return Optional.of(token);
    }

    /** Whose token this is. */
    @Transactional(readOnly = true)
    public Identified identify(Secret token) {
        return identified(terminals.findByTokenHash(token.hash()), territory);
    }

    /** Whose token this is; nothing when it is unknown or revoked. */
    @Transactional(readOnly = true)
    public Optional<TerminalProfile> of(Secret token) {
        return identify(token) instanceof Identified.Known(var profile) ? Optional.of(profile) : Optional.empty();
    }

    static Identified identified(Optional<Terminal> found, TerritoryService territory) {
        return found.<Identified>map(terminal -> {
                    var venue = terminal.details().venue();
                    return terminal.isRevoked()
                            ? new Identified.Revoked()
                            : new Identified.Known(
                                    terminal.profile(venue == null ? "" : TerminalService.place(territory, venue)));
                })
                .orElseGet(Identified.Unknown::new);
    }
}
