package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.terminal.TerminalProfile;
import fr.arobase.terminal.TerminalVisits;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visitor's visit: how they like the pages, and what they have begun. It is gone with its session. */
@SpringComponent
@VaadinSessionScope
public class Visit {

    private final Map<Class<?>, Object> begun = new HashMap<>();
    private final transient TerminalVisits visits;
    private final transient OpenVisits openVisits;
    private final transient Clock clock;
    private boolean kiosk;
    private boolean practises;
    private double pxPerMm;
    private Comfort comfort = Comfort.USUAL;
    private String cameFrom = "";
    private String pageBeforeHelp = "";
    private final transient List<Runnable> atEnd = new ArrayList<>();

    @Nullable
    private Instant awakeUntil;

    @Nullable
    private TerminalProfile terminal;

    @Nullable
    private UUID counted;

    Visit(KioskSettings settings, TerminalVisits visits, OpenVisits openVisits, Clock clock) {
        this.openVisits = openVisits;
        this.clock = clock;
        this.pxPerMm = settings.pxPerMm();
        this.visits = visits;
    }

    /** Of a visit at a terminal, as it is counted: it says nothing of who it is. */
    public Optional<UUID> id() {
        return Optional.ofNullable(counted);
    }

    /** The terminal that this visit is at; none on the visitor's own device, nor on a screen that was never enrolled. */
    public Optional<TerminalProfile> terminal() {
        return Optional.ofNullable(terminal);
    }

    /** Begins at a terminal: the pages follow its screen, and the visit is counted. */
    void at(TerminalProfile where) {
        if (counted == null) {
            counted = visits.begin(where.id());
            var session = VaadinSession.getCurrent();
            openVisits.begins(where.id(), session);
            atEnd(() -> openVisits.over(where.id(), session));
            pxPerMm = where.details().screen().pxPerMm();
        }
        terminal = where;
    }

    /**
     * The visitor has said who they are, by a ticket or a code: whoever knew the session's id before does not share what
     * follows.
     */
    public void identified() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request && request.getSession(false) != null) {
            request.changeSessionId();
        }
    }

    /** What the visitor came for, for the count of visits. */
    public void uses(String service) {
        if (counted != null) {
            visits.uses(counted, service);
        }
    }

    /** The visitor has done what they came for. */
    public void achieved() {
        if (counted != null) {
            visits.achieved(counted);
        }
    }

    /** The session is gone; had the visit not ended before, it was lost. */
    @PreDestroy
    void gone() {
        atEnd.forEach(Runnable::run);
        if (counted != null) {
            visits.lost(counted);
        }
    }

    /** Whether this is a kiosk's screen, as the address says, or the visitor's own device. */
    public boolean isKiosk() {
        return kiosk;
    }

    /** The start of the addresses of this visit's pages. */
    public String prefix() {
        return kiosk ? KioskPaths.KIOSK : "";
    }

    /** What the visitor has begun, such as a sign-up; made new when there is none. */
    public <T> T begun(Class<T> type, java.util.function.Supplier<T> fresh) {
        return type.cast(begun.computeIfAbsent(type, _ -> fresh.get()));
    }

    public <T> Optional<T> begun(Class<T> type) {
        return Optional.ofNullable(begun.get(type)).map(type::cast);
    }

    public <T> void begin(Class<T> type, T what) {
        begun.put(type, what);
    }

    /** Forgets what was begun; the comfort stays. */
    public void forget(Class<?> type) {
        begun.remove(type);
    }

    /** Whether this visit only practises: all is invented, and nothing is sent. */
    public boolean practises() {
        return practises;
    }

    /** From here on nothing is real, until the visitor starts again. */
    public void practise() {
        practises = true;
    }

    boolean hasBegun() {
        return practises || begun.values().stream().anyMatch(what -> !(what instanceof Lasting));
    }

    /** As at the start, but for how the visitor likes the pages and for what has left this screen. */
    public void restart() {
        practises = false;
        begun.values().removeIf(what -> !(what instanceof Lasting));
    }

    void kiosk(boolean isKiosk) {
        this.kiosk = isKiosk;
    }

    double pxPerMm() {
        return pxPerMm;
    }

    void pxPerMm(double measured) {
        this.pxPerMm = measured;
    }

    /** How this visitor likes the pages. */
    public Comfort comfort() {
        return comfort;
    }

    public void like(Comfort other) {
        comfort = other;
    }

    /** The language chosen; at first French on a kiosk, elsewhere that of the device when we speak it. */
    Locale language(Locale ofDevice) {
        var chosen = comfort.language();
        return chosen != null ? chosen : kiosk ? Texts.FRENCH : Texts.ofVisitors(ofDevice);
    }

    public void speak(Locale chosen) {
        comfort = comfort.in(Texts.ofVisitors(chosen));
    }

    /** The id of the page from which help was asked; empty when it was asked from none. */
    public String pageBeforeHelp() {
        return pageBeforeHelp;
    }

    /** Where the visitor was before they asked for help, without the prefix. */
    public String beforeHelp() {
        return cameFrom.isEmpty() ? KioskPaths.WELCOME : cameFrom.substring(prefix().length());
    }

    /** Done when the visit is over, however it ends. */
    public void atEnd(Runnable what) {
        atEnd.add(what);
    }

    /** Until then nobody is asked whether they are still there; none to ask as usual. */
    public void stayAwakeUntil(@Nullable Instant until) {
        awakeUntil = until;
    }

    Duration awakeFor() {
        var left = awakeUntil == null ? Duration.ZERO : Duration.between(clock.instant(), awakeUntil);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void asksForHelp(String path, String page) {
        cameFrom = path;
        pageBeforeHelp = page;
    }

    /** The languages of this screen: all that we speak, unless its terminal was given fewer. */
    public List<Locale> languages() {
        return Texts.VISITORS.stream()
                .filter(language -> terminal == null || terminal.speaks(language.getLanguage()))
                .toList();
    }

    /** How much of the screen, from below, is used in the low zone, in millimetres. */
    double lowZoneMm() {
        return terminal == null
                ? LowZone.USUAL_MM
                : LowZone.of(terminal.details().screen());
    }

    /** To a page beside the journey, which leads back to it. */
    void aside(UI ui, String path) {
        var here = ui.getActiveViewLocation().getPath();
        if (!KioskPaths.isAside(here)) {
            cameFrom = here;
        }
        ui.navigate(prefix() + path);
    }
}
