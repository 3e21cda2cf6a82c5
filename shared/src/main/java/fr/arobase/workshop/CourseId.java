package fr.arobase.workshop;

import fr.arobase.common.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The identifier of a course. */
@Embeddable
public record CourseId(@Column(name = "id") UUID value) implements Serializable {

    public static CourseId next() {
        return new CourseId(Uuids.next());
    }

    public static CourseId of(String text) {
        return new CourseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
