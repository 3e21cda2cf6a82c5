package fr.arobase.terminal;

import fr.arobase.audit.AuditService;
import fr.arobase.common.Checks;
import fr.arobase.common.Fault;
import fr.arobase.common.HumanCode;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.common.UniqueKey;
import fr.arobase.territory.TerritoryService;
import fr.arobase.territory.VenueId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The fleet, as staff keep it: administrators enrol, describe and revoke; every advisor sees it, and may speak through it. */
@Service
@Transactional
public class TerminalService {

    public static final int LONGEST_NOTICE = Terminal.LONGEST_NOTICE;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final TerminalRepository terminals;
    private final BeatStore beats;
    private final TerritoryService territory;
    private final Checks checks;
    private final AuditService audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    TerminalService(
            TerminalRepository terminals,
            BeatStore beats,
            TerritoryService territory,
            Checks checks,
            AuditService audit,
            TransactionOperations transactions,
            Clock clock) {
        this.terminals = terminals;
        this.beats = beats;
        this.territory = territory;
        this.checks = checks;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By name, the revoked ones too. */
    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(readOnly = true)
    public List<TerminalView> list() {
        var heard = beats.all();
        var now = clock.instant();
        return terminals.findAllByOrderByName().stream()
                .map(terminal -> terminal.view(place(terminal), heard.get(terminal.id()), now))
                .toList();
    }

    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(readOnly = true)
    public Optional<TerminalView> find(TerminalId id) {
        return terminals
                .findById(id)
                .map(terminal -> terminal.view(place(terminal), beats.of(id).orElse(null), clock.instant()));
    }

    /**
     * Writes a new terminal, or what has changed of one.
     *
     * @param id null for a new one
     * @param version the one that was read; anything for a new one
     * @param locale the language of the faults
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public Saving<TerminalId> save(@Nullable TerminalId id, long version, TerminalDetails details, Locale locale) {
        return UniqueKey.of("uk_terminal_name")
                .orOnceMore(
                        () -> Objects.requireNonNull(transactions.execute(_ -> write(id, version, details, locale))));
    }

    private Saving<TerminalId> write(@Nullable TerminalId id, long version, TerminalDetails details, Locale locale) {
        var faults = faults(id, details, locale);
        if (!faults.isEmpty()) {
            return new Saving.Invalid<>(faults);
        }
        if (id == null) {
            var terminal = terminals.save(new Terminal(details));
            audit.record("terminal.added", "terminal " + terminal.id(), terminal.name());
            return new Saving.Saved<>(terminal.id());
        }
        var terminal = get(id);
        if (terminal.version() != version) {
            return new Saving.Overtaken<>();
        }
        terminal.describe(details);
        audit.record("terminal.changed", "terminal " + id, terminal.name());
        return new Saving.Saved<>(id);
    }

    private List<Fault> faults(@Nullable TerminalId id, TerminalDetails details, Locale locale) {
        var faults = new ArrayList<>(checks.of(details, locale));
        for (int day = 0; day < details.hours().size(); day++) {
            if (!OpeningHours.isDay(details.hours().get(day))) {
                faults.add(new Fault("hours" + day, Texts.get(TerminalService.class, locale, "terminal.hours")));
            }
        }
        terminals
                .findByName(details.name().strip())
                .filter(other -> !other.id().equals(id))
                .ifPresent(_ ->
                        faults.add(new Fault("name", Texts.get(TerminalService.class, locale, "terminal.name.taken"))));
        return faults;
    }

    /** A code to type at the screen, once, within a day; an older one is good no more. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public NewCode newCode(TerminalId id) {
        var code = HumanCode.random(RANDOM);
        var terminal = get(id);
        terminal.expect(code, clock.instant());
        audit.record("terminal.code", "terminal " + id, terminal.name());
        return new NewCode(code, clock.instant().plus(Terminal.CODE_LIFE));
    }

    @PreAuthorize("hasRole('ADVISOR')")
    public void putInService(TerminalId id, boolean working) {
        change(id, working ? "terminal.in-service" : "terminal.out-of-service", "", t -> t.putInService(working));
    }

    /** What the terminal says on each page; empty to take it away. */
    @PreAuthorize("hasRole('ADVISOR')")
    public void say(TerminalId id, String text) {
        var checked = notice(text);
        change(id, "terminal.notice", checked, terminal -> terminal.say(checked));
    }

    /** What every terminal shows in place of everything, at once; empty to take it away. */
    @PreAuthorize("hasRole('ADVISOR')")
    public void alarm(String text) {
        var checked = notice(text);
        terminals.findAll().stream().filter(terminal -> !terminal.isRevoked()).forEach(t -> t.alarm(checked));
        audit.record("terminal.emergency", "all terminals", checked);
    }

    /** Its page is loaded anew as soon as nobody is there. */
    @PreAuthorize("hasRole('ADVISOR')")
    public void reload(TerminalId id) {
        change(id, "terminal.reload", "", terminal -> terminal.reload(clock.instant()));
    }

    /** From now on its token opens nothing; revoking twice is harmless. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revoke(TerminalId id) {
        var terminal = get(id);
        if (terminal.revoke(clock.instant())) {
            audit.record("terminal.revoked", "terminal " + id, terminal.name());
        }
    }

    private void change(TerminalId id, String action, String detail, Consumer<Terminal> change) {
        change.accept(get(id));
        audit.record(action, "terminal " + id, detail);
    }

    private static String notice(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST_NOTICE) {
            throw new IllegalArgumentException("A notice has at most " + LONGEST_NOTICE + " characters");
        }
        return stripped;
    }

    private Terminal get(TerminalId id) {
        return terminals.findById(id).orElseThrow(() -> new NoSuchElementException("No terminal " + id));
    }

    private String place(Terminal terminal) {
        var venue = terminal.details().venue();
        return venue == null ? "" : place(territory, venue);
    }

    static String place(TerritoryService territory, VenueId venue) {
        return territory.venue(venue).map(found -> found.details().name()).orElse("");
    }
}
