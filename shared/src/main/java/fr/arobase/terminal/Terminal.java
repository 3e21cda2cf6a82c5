package fr.arobase.terminal;

import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
import fr.arobase.territory.VenueId;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A terminal in its place.
 *
 * <p>Staff describe it and give it an enrolment code, good once and for a day. Whoever types the code at the screen gets
 * the terminal's token, and the terminal is <em>enrolled</em>: its pages follow its screen and its services, and its
 * heartbeat is watched. It may be put <em>out of service</em> and back; a new code replaces the token when it is used. A
 * <em>revoked</em> terminal is over for good: its token opens nothing.
 */
@Entity
class Terminal {

    /** How long an enrolment code is good. */
    static final Duration CODE_LIFE = Duration.ofHours(24);

    static final int LONGEST_NOTICE = 300;

    @EmbeddedId
    private TerminalId id;

    private String name;
    private UUID venueId;
    private int widthPx;
    private int heightPx;
    private double diagonalInches;
    private int viewingMm;
    private int bottomMm;

    @Convert(converter = WordsColumn.class)
    private Set<String> services;

    @Convert(converter = WordsColumn.class)
    private Set<String> languages;

    @Enumerated(EnumType.STRING)
    private Printer printer;

    private boolean camera;
    private boolean scanner;
    private boolean headset;
    private boolean keypad;
    private String openingHours;
    private String attractMessage;
    private boolean inService = true;
    private String notice = "";
    private String emergency = "";

    @Nullable
    private Instant reloadWantedAt;

    @Nullable
    private String enrolmentHash;

    @Nullable
    private Instant enrolmentUntil;

    /** Written by the enrolment's own statement. */
    @Nullable
    @SuppressWarnings("unused")
    private String tokenHash;

    @Nullable
    private Instant enrolledAt;

    @Nullable
    private Instant revokedAt;

    // An object, not a primitive: null tells Spring Data that the row is new, which saves a query before the insert.
    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Terminal() {}

    @SuppressWarnings("NullAway.Init")
    Terminal(TerminalDetails details) {
        this.id = TerminalId.next();
        describe(details);
    }

    final void describe(TerminalDetails details) {
        this.name = details.name().strip();
        this.venueId = Objects.requireNonNull(details.venue()).value();
        this.widthPx = details.widthPx();
        this.heightPx = details.heightPx();
        this.diagonalInches = details.diagonalInches();
        this.viewingMm = details.viewingMm();
        this.bottomMm = details.bottomMm();
        this.services = details.services();
        this.languages = details.languages();
        this.printer = details.printer();
        this.camera = details.camera();
        this.scanner = details.scanner();
        this.headset = details.headset();
        this.keypad = details.keypad();
        this.openingHours = new OpeningHours(details.hours()).toStore();
        this.attractMessage = details.attractMessage().strip();
    }

    /** A new code, in place of an older one; an enrolled terminal goes on until it is used. */
    void expect(HumanCode code, Instant now) {
        mustNotBeRevoked();
        enrolmentHash = new Secret(code.value()).hash();
        enrolmentUntil = now.plus(CODE_LIFE);
    }

    void putInService(boolean working) {
        mustNotBeRevoked();
        inService = working;
    }

    /** @param text what every page of it says above all else; empty to take it away */
    void say(String text) {
        mustNotBeRevoked();
        notice = text;
    }

    /** @param text what it shows in place of everything; empty to take it away */
    void alarm(String text) {
        mustNotBeRevoked();
        emergency = text;
    }

    /** Its page is to be loaded anew as soon as nobody is there. */
    void reload(Instant now) {
        mustNotBeRevoked();
        reloadWantedAt = now;
    }

    /** @return whether anything changed: revoking twice is harmless */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        // The token is still known, so that its terminal can be told.
        enrolmentHash = null;
        return true;
    }

    private void mustNotBeRevoked() {
        if (revokedAt != null) {
            throw new IllegalStateException("Terminal " + name + " is revoked");
        }
    }

    TerminalId id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    TerminalDetails details() {
        return new TerminalDetails(
                name,
                new VenueId(venueId),
                widthPx,
                heightPx,
                diagonalInches,
                viewingMm,
                bottomMm,
                services,
                languages,
                printer,
                camera,
                scanner,
                headset,
                keypad,
                OpeningHours.stored(openingHours).days(),
                attractMessage);
    }

    /** What its own screen needs to know. */
    TerminalProfile profile(String place) {
        return new TerminalProfile(id, details(), place, inService, notice, emergency, reloadWantedAt);
    }

    TerminalView view(String place, @Nullable Beat beat, Instant now) {
        return new TerminalView(
                id,
                version(),
                details(),
                place,
                TerminalState.of(revokedAt != null, enrolledAt != null, inService, beat, now),
                notice,
                emergency,
                enrolmentHash != null && enrolmentUntil != null && enrolmentUntil.isAfter(now) ? enrolmentUntil : null,
                beat);
    }
}
