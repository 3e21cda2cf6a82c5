package fr.arobase.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the record, in the transaction of what it records: either both stand or neither. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditService {

    private static final String VISITOR = "visitor";

    private final EntityManager entities;
    private final Clock clock;

    AuditService(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param action what was done, as a dotted word: {@code signup.cancelled}
     * @param subject what it was done to: a kind and an id or code
     * @param detail the rest in a few words, without a visitor's name
     */
    public void record(String action, String subject, String detail) {
        entities.persist(new AuditEvent(clock.instant(), actor(), action, subject, detail));
    }

    /** The login or key name of whoever acts, or "visitor" when nobody is logged in. */
    public static String actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? VISITOR
                : authentication.getName();
    }
}
