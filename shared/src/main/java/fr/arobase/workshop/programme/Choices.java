package fr.arobase.workshop.programme;

import java.util.List;
import java.util.Optional;

/** All that a workshop can be made of, as it is now, in the order of titles and names. */
public record Choices(List<CourseChoice> courses, List<VenueChoice> venues, List<AdvisorChoice> advisors) {

    public Choices {
        courses = List.copyOf(courses);
        venues = List.copyOf(venues);
        advisors = List.copyOf(advisors);
    }

    public Optional<CourseChoice> course(String code) {
        return courses.stream().filter(course -> course.code().equals(code)).findFirst();
    }

    public Optional<VenueChoice> venue(String code) {
        return venues.stream().filter(venue -> venue.code().equals(code)).findFirst();
    }

    public Optional<AdvisorChoice> advisor(String login) {
        return advisors.stream()
                .filter(advisor -> advisor.login().equals(login))
                .findFirst();
    }

    /** Those who may be given a new workshop. */
    public List<AdvisorChoice> activeAdvisors() {
        return advisors.stream().filter(AdvisorChoice::enabled).toList();
    }
}
