package fr.arobase.signup;

import fr.arobase.common.PersonName;
import fr.arobase.workshop.WorkshopId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One person of a sign-up. While the sign-up is active, {@code personKey} keeps the same person from being signed up twice
 * for one workshop; the database's unique key decides.
 */
@Entity
public class Attendee {

    @EmbeddedId
    private AttendeeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workshop_id"))
    private WorkshopId workshopId;

    private int position;
    private String firstName;
    private String lastName;

    @Nullable
    private String personKey;

    @SuppressWarnings("NullAway.Init")
    protected Attendee() {}

    Attendee(WorkshopId workshopId, int position, PersonName name, boolean namesake) {
        this.id = AttendeeId.next();
        this.workshopId = workshopId;
        this.position = position;
        this.firstName = name.firstName();
        this.lastName = name.lastName();
        // Somebody else of the same name: their key is made their own.
        this.personKey =
                namesake ? name.key().substring(0, Math.min(90, name.key().length())) + "#" + id : name.key();
    }

    void freeName() {
        this.personKey = null;
    }

    public AttendeeId id() {
        return id;
    }

    public int position() {
        return position;
    }

    public PersonName name() {
        return new PersonName(firstName, lastName);
    }
}
