package fr.arobase.message;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outbox. It is written in the transaction of what it tells, so nothing is told that did not happen and
 * nothing that happened is left untold; a job sends it later, and tries again with growing pauses.
 */
@Entity
public class Message {

    /** The pauses double from one minute: the last try is a day and a half after the first. */
    static final int TRIES = 12;

    @EmbeddedId
    private MessageId id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String kind;
    private String recipient;
    private String recipientName;
    private String language;
    private String subject;
    private String body;

    @Nullable
    private String calendar;

    private String about;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private int attempts;
    private Instant dueAt;
    private Instant createdAt;

    @Nullable
    private Instant settledAt;

    @Nullable
    private String note;

    // An object, not a primitive: null tells Spring Data that the row is new, which saves a query before the insert.
    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(NewMessage message, Instant now) {
        this.id = MessageId.next();
        var email = message.email();
        var phone = message.phone();
        this.channel = email == null ? Channel.CALL : Channel.EMAIL;
        this.recipient = email != null ? email.value() : phone != null ? phone.value() : "";
        this.kind = message.kind();
        this.recipientName = message.recipientName();
        this.language = message.language();
        this.subject = message.subject();
        this.body = message.body();
        this.calendar = message.calendar();
        this.about = message.about();
        this.status = MessageStatus.PENDING;
        this.dueAt = now;
        this.createdAt = now;
    }

    /**
     * A node is about to send it: others leave it alone until the lease ends. Should the node die meanwhile, the message
     * is simply due again then.
     */
    void claim(Instant leaseEnd) {
        this.dueAt = leaseEnd;
    }

    /** Claimed but not tried: due again at another time. */
    void postpone(Instant due) {
        if (status == MessageStatus.PENDING) {
            this.dueAt = due;
        }
    }

    /** What it says is no longer of use to anybody: it is not sent. */
    void tooLate(Instant now, String why) {
        this.status = MessageStatus.FAILED;
        this.settledAt = now;
        this.note = why;
    }

    boolean isPending() {
        return status == MessageStatus.PENDING;
    }

    /** The mail server took it. */
    void sent(Instant now) {
        this.status = MessageStatus.SENT;
        this.attempts++;
        this.settledAt = now;
        this.note = null;
    }

    /** The mail server did not take it: later again, after 1, 2, 4… minutes, until the last try. */
    void failed(Instant now, String why) {
        this.attempts++;
        this.note = why.length() > 500 ? why.substring(0, 500) : why;
        if (attempts >= TRIES) {
            this.status = MessageStatus.FAILED;
            this.settledAt = now;
        } else {
            this.dueAt = now.plus(Duration.ofMinutes(1L << (attempts - 1)));
        }
    }

    /** Staff called: whether they reached the person, and what was said. */
    void called(Instant now, boolean reached, String what) {
        if (channel != Channel.CALL) {
            throw new IllegalStateException("Message " + id + " goes by " + channel + ", nobody calls for it");
        }
        this.attempts++;
        this.status = reached ? MessageStatus.REACHED : MessageStatus.NO_ANSWER;
        this.settledAt = reached ? now : null;
        this.note = what;
    }

    /** A failed e-mail is tried once more from the start, at a member of staff's word. */
    void retry(Instant now) {
        if (status != MessageStatus.FAILED) {
            throw new IllegalStateException("Message " + id + " is " + status + ", it has not failed");
        }
        this.status = MessageStatus.PENDING;
        this.attempts = 0;
        this.dueAt = now;
        this.settledAt = null;
    }

    public MessageId id() {
        return id;
    }

    MessageView view() {
        return new MessageView(
                id,
                channel,
                kind,
                recipient,
                recipientName,
                language,
                subject,
                body,
                calendar,
                about,
                status,
                attempts,
                dueAt,
                createdAt,
                settledAt,
                note);
    }
}
