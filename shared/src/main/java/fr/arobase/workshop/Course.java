package fr.arobase.workshop;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue: what can be learnt, of which workshops are the dated sessions. */
@Entity
public class Course {

    @EmbeddedId
    private CourseId id;

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Convert(converter = ThemesColumn.class)
    private List<Theme> themes;

    private int minutes;
    private int capacity;

    @Nullable
    private String prerequisite;

    private String objectives;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    @SuppressWarnings("NullAway.Init")
    public Course(CourseDetails details) {
        this.id = CourseId.next();
        describe(details);
    }

    /** @throws IllegalArgumentException when the course asks for itself as its prerequisite */
    public final void describe(CourseDetails details) {
        if (details.code().equals(details.prerequisite())) {
            throw new IllegalArgumentException("A course cannot be its own prerequisite: " + details.code());
        }
        this.code = details.code();
        this.title = details.title();
        this.level = details.level();
        this.themes = details.themes();
        this.minutes = details.minutes();
        this.capacity = details.capacity();
        this.prerequisite = details.prerequisite();
        this.objectives = details.objectives();
    }

    public CourseDetails details() {
        return new CourseDetails(code, title, level, themes, minutes, capacity, prerequisite, objectives);
    }

    CourseView view() {
        return new CourseView(id, version, details());
    }

    long version() {
        return version;
    }

    public CourseId id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
