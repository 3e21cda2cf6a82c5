package fr.arobase.signup;

import fr.arobase.common.EmailAddress;
import fr.arobase.common.HumanCode;
import fr.arobase.common.PhoneNumber;
import fr.arobase.signup.ticket.TicketKeys;
import fr.arobase.workshop.WorkshopId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of one to six who will come to a workshop, and the ticket they hold.
 *
 * <p>It begins confirmed, when seats were left for all of it, or on the waiting list, with a number that gives its place.
 * When seats are freed, the first waiting party that fits is made an offer: the seats are held for it until a deadline.
 * Accepted, it is confirmed; unanswered, it expires; and at any time the party may cancel or leave the list. Whatever ends
 * it frees the names, so the same people may sign up again.
 *
 * <p>The ticket's serial and human code never change; the ticket always tells the present state.
 */
@Entity
public class Signup {

    private static final SecureRandom RANDOM = new SecureRandom();

    @EmbeddedId
    private SignupId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workshop_id"))
    private WorkshopId workshopId;

    @Enumerated(EnumType.STRING)
    private SignupStatus status;

    private int partySize;

    @Nullable
    private String email;

    @Nullable
    private String phone;

    private String language;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String ticketSerial;
    private String humanCode;

    @Nullable
    private Long waitingNumber;

    @Nullable
    private Instant offerUntil;

    @Nullable
    private Instant remindedAt;

    private Instant createdAt;

    @Nullable
    private Instant endedAt;

    // An object, not a primitive: null tells Spring Data that the row is new, which saves a query before the insert.
    @Version
    @Nullable
    private Long version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "signup_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Attendee> attendees = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Signup() {}

    private Signup(SignUpCommand command, SignupStatus status, @Nullable Long waitingNumber, Instant now) {
        this.id = SignupId.next();
        this.workshopId = command.workshop();
        this.status = status;
        this.partySize = command.people().size();
        this.email = command.email() == null ? null : command.email().value();
        this.phone = command.phone() == null ? null : command.phone().value();
        this.language = command.language();
        this.origin = command.origin();
        this.ticketSerial = TicketKeys.newSerial();
        this.humanCode = HumanCode.random(RANDOM).value();
        this.waitingNumber = waitingNumber;
        this.createdAt = now;
        for (var person : command.people()) {
            attendees.add(new Attendee(workshopId, attendees.size() + 1, person, command.namesake()));
        }
    }

    /** The caller has taken the seats. */
    static Signup confirmed(SignUpCommand command, Instant now) {
        return new Signup(command, SignupStatus.CONFIRMED, null, now);
    }

    static Signup waiting(SignUpCommand command, long waitingNumber, Instant now) {
        return new Signup(command, SignupStatus.WAITING, waitingNumber, now);
    }

    /** Seats were freed and are held for this party until the deadline. */
    void offer(Instant until) {
        mustBe(SignupStatus.WAITING, "made an offer");
        this.status = SignupStatus.OFFERED;
        this.offerUntil = until;
    }

    /** @throws IllegalStateException when no offer stands, or its deadline has passed */
    void accept(Instant now) {
        mustBe(SignupStatus.OFFERED, "accepted");
        if (offerUntil != null && now.isAfter(offerUntil)) {
            throw new IllegalStateException("The offer to sign-up " + id + " ended at " + offerUntil);
        }
        this.status = SignupStatus.CONFIRMED;
        this.waitingNumber = null;
        this.offerUntil = null;
    }

    void expire(Instant now) {
        mustBe(SignupStatus.OFFERED, "expired");
        end(SignupStatus.EXPIRED, now);
    }

    /** @return whether anything changed: cancelling twice is harmless */
    boolean cancel(Instant now) {
        if (!status.isActive()) {
            return false;
        }
        end(SignupStatus.CANCELLED, now);
        return true;
    }

    /** @return whether the reminder has still to be sent; true once only */
    boolean remind(Instant now) {
        if (status != SignupStatus.CONFIRMED || remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    private void end(SignupStatus ended, Instant now) {
        this.status = ended;
        this.waitingNumber = null;
        this.offerUntil = null;
        this.endedAt = now;
        attendees.forEach(Attendee::freeName);
    }

    private void mustBe(SignupStatus needed, String change) {
        if (status != needed) {
            throw new IllegalStateException("Sign-up " + id + " is " + status + ", it cannot be " + change);
        }
    }

    public SignupId id() {
        return id;
    }

    public WorkshopId workshopId() {
        return workshopId;
    }

    public SignupStatus status() {
        return status;
    }

    public int partySize() {
        return partySize;
    }

    public @Nullable EmailAddress email() {
        return email == null ? null : new EmailAddress(email);
    }

    public @Nullable PhoneNumber phone() {
        return phone == null ? null : new PhoneNumber(phone);
    }

    public String language() {
        return language;
    }

    public Origin origin() {
        return origin;
    }

    public String ticketSerial() {
        return ticketSerial;
    }

    public HumanCode humanCode() {
        return new HumanCode(humanCode);
    }

    public @Nullable Long waitingNumber() {
        return waitingNumber;
    }

    public @Nullable Instant offerUntil() {
        return offerUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }
}
