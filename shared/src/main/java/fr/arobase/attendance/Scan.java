package fr.arobase.attendance;

import fr.arobase.attendance.Mark.Effect;
import fr.arobase.signup.AttendeeId;
import fr.arobase.signup.SignupId;
import fr.arobase.workshop.WorkshopId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log of attendance: written once, never changed. Its id is made by the client, so that sending it again is
 * harmless. What it means for the people it names is its {@link Mark}; a code that has still to be checked has none.
 */
@Entity
@Immutable
class Scan {

    static final int LONGEST_CODE = 64;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String code;

    @Nullable
    private UUID workshopId;

    @Nullable
    private UUID signupId;

    private Instant scannedAt;
    private Instant receivedAt;
    private String actor;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Outcome outcome;

    private String message;

    @Nullable
    private UUID targetId;

    @ElementCollection
    @CollectionTable(name = "scan_attendee", joinColumns = @JoinColumn(name = "scan_id"))
    @Column(name = "attendee_id")
    private Set<UUID> attendees = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Scan() {}

    private Scan(UUID id, ScanKind kind, Source source, String actor, Instant scannedAt, Instant receivedAt) {
        this.id = id;
        this.kind = kind;
        this.source = source;
        this.actor = actor;
        this.scannedAt = scannedAt;
        this.receivedAt = receivedAt;
        this.code = "";
        this.message = "";
    }

    /** A code was shown, and this was answered. */
    static Scan arrival(NewScan scan, String actor, Instant now, Decision decision) {
        var row = new Scan(scan.id(), ScanKind.ARRIVAL, scan.source(), actor, scan.scannedAt(), now);
        row.code = scan.code().length() > LONGEST_CODE ? scan.code().substring(0, LONGEST_CODE) : scan.code();
        row.outcome = decision.outcome();
        row.message = decision.message();
        row.workshopId =
                decision.workshop() == null ? null : decision.workshop().value();
        row.signupId = decision.signup() == null ? null : decision.signup().value();
        row.name(decision.people());
        return row;
    }

    /** Staff, or the closing of the workshop, say something of some people. */
    static Scan said(UUID id, ScanKind kind, Source source, String actor, Instant now, WorkshopId workshop) {
        var row = new Scan(id, kind, source, actor, now, now);
        row.workshopId = workshop.value();
        return row;
    }

    Scan of(@Nullable SignupId signup, Collection<AttendeeId> people) {
        this.signupId = signup == null ? null : signup.value();
        name(people);
        return this;
    }

    /** Takes back, or settles, this row. */
    Scan answered(UUID id, ScanKind how, Source where, String by, Instant now, Collection<AttendeeId> people) {
        var row = new Scan(id, how, where, by, now, now);
        row.workshopId = workshopId;
        row.signupId = signupId;
        row.targetId = this.id;
        row.name(people);
        return row;
    }

    private void name(Collection<AttendeeId> people) {
        people.forEach(person -> attendees.add(person.value()));
    }

    Optional<Mark> mark() {
        return effect().map(effect -> {
            var at = scannedAt.isAfter(receivedAt) ? receivedAt : scannedAt;
            return new Mark(id, effect, people(), at, actor, source, targetId);
        });
    }

    private Optional<Effect> effect() {
        return switch (kind) {
            case ARRIVAL -> outcome != null && outcome.counts() ? Optional.of(Effect.PRESENT) : Optional.empty();
            case PRESENT -> Optional.of(Effect.PRESENT);
            case ABSENT -> Optional.of(Effect.ABSENT);
            case EXCUSED -> Optional.of(Effect.EXCUSED);
            case CLOSING -> Optional.of(Effect.NEVER_CAME);
            case UNDO -> Optional.of(Effect.UNDO);
            case SETTLED -> Optional.empty();
        };
    }

    /** Whether staff have to look at it, unless a later row settles it. */
    boolean isToCheck() {
        return kind == ScanKind.ARRIVAL && outcome != null && !outcome.counts();
    }

    Optional<ScanAnswer> answer() {
        return Optional.ofNullable(outcome)
                .map(given -> new ScanAnswer(id, given, message, workshop().orElse(null), signup().orElse(null)));
    }

    UUID id() {
        return id;
    }

    ScanKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    Optional<WorkshopId> workshop() {
        return Optional.ofNullable(workshopId).map(WorkshopId::new);
    }

    Optional<SignupId> signup() {
        return Optional.ofNullable(signupId).map(SignupId::new);
    }

    Instant scannedAt() {
        return scannedAt;
    }

    Optional<UUID> target() {
        return Optional.ofNullable(targetId);
    }

    Set<AttendeeId> people() {
        return attendees.stream().map(AttendeeId::new).collect(Collectors.toSet());
    }
}
