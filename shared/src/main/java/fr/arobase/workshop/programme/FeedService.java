package fr.arobase.workshop.programme;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import fr.arobase.common.Texts;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendars (iCalendar, RFC 5545) of an advisor and of a venue, for calendar programs that follow an address. Whoever
 * has the address may read them, so they say how many come and never who. The same programme gives the same text.
 */
@Service
@Transactional(readOnly = true)
public class FeedService {

    private static final int MONTHS_BACK = 3;

    private final PlanningService planning;
    private final WorkshopService workshops;
    private final Clock clock;

    FeedService(PlanningService planning, WorkshopService workshops, Clock clock) {
        this.planning = planning;
        this.workshops = workshops;
        this.clock = clock;
    }

    /** Empty when no advisor has this token. */
    public Optional<String> ofAdvisor(String feedToken) {
        return planning.choices().advisors().stream()
                .filter(advisor -> advisor.feedToken().equals(feedToken))
                .findFirst()
                .map(advisor -> calendar(
                        advisor.name(),
                        new WorkshopFilter(since(), null, null, null, null, null, advisor.login(), null, null, null)));
    }

    /** Empty when no venue has this token. */
    public Optional<String> ofVenue(String feedToken) {
        return planning.choices().venues().stream()
                .filter(venue -> venue.feedToken().equals(feedToken))
                .findFirst()
                .map(venue -> calendar(
                        venue.name(),
                        new WorkshopFilter(since(), null, null, null, null, venue.code(), null, null, null, null)));
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusMonths(MONTHS_BACK).withDayOfMonth(1);
    }

    private String calendar(String name, WorkshopFilter filter) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Arobase//Arobase//FR");
        calendar.setName(Texts.get(FeedService.class, Texts.FRENCH, "feed.name", name));
        calendar.setExperimentalProperty("X-WR-CALNAME", Texts.get(FeedService.class, Texts.FRENCH, "feed.name", name));
        workshops.search(filter).forEach(workshop -> calendar.addEvent(event(workshop)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(WorkshopSummary workshop) {
        var event = new VEvent();
        event.setUid("workshop-" + workshop.id() + "@arobase");
        // Biweekly stamps events with the present moment, which would make every answer look new.
        event.setDateTimeStamp(Date.from(workshop.startsAt()
                .toLocalDate()
                .atTime(LocalTime.MIN)
                .atZone(clock.getZone())
                .toInstant()));
        event.setSummary(workshop.title());
        event.setLocation(workshop.venueName() + ", " + workshop.venueAddress() + ", " + workshop.commune());
        event.setDateStart(Date.from(workshop.startInstant()));
        event.setDateEnd(Date.from(workshop.endInstant()));
        event.setDescription(Texts.get(
                FeedService.class,
                Texts.FRENCH,
                "feed.description",
                workshop.reference(),
                workshop.advisorName(),
                workshop.seatsTaken(),
                workshop.capacity(),
                workshop.waiting()));
        event.setStatus(workshop.status() == WorkshopStatus.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
