package fr.arobase.audit;

import fr.arobase.common.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the record: who did what, to what, when. Written once, never changed; it holds no visitor's name. */
@Entity
@Immutable
public class AuditEvent {

    @Id
    private UUID id;

    private Instant at;
    private String actor;
    private String action;
    private String subject;
    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditEvent() {}

    AuditEvent(Instant at, String actor, String action, String subject, String detail) {
        this.id = Uuids.next();
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.detail = detail.length() > 500 ? detail.substring(0, 499) + "…" : detail;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }
}
