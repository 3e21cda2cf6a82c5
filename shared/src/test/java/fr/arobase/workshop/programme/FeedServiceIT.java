package fr.arobase.workshop.programme;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.property.Status;
import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.signup.SignupService;
import fr.arobase.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An advisor and a venue each have a calendar to follow by its secret address. */
@IntegrationTest
class FeedServiceIT {

    @Autowired
    private FeedService feeds;

    @Autowired
    private PlanningService planning;

    @Autowired
    private SignupService signups;

    private WorkshopId id;

    @BeforeEach
    void aWorkshopWithSomebody() {
        TestProgramme.begin();
        id = TestProgramme.workshop(5);
        signups.signUp(TestProgramme.wish(id, 1));
    }

    @Test
    void both_calendars_have_the_workshop_and_nobody_s_name() {
        for (var text : new String[] {
            feeds.ofAdvisor("STAFFFEED").orElseThrow(),
            feeds.ofVenue("VENUEFEED").orElseThrow()
        }) {
            var event = Biweekly.parse(text).first().getEvents().getFirst();
            assertThat(event.getSummary().getValue()).isEqualTo("Écrire un e-mail");
            assertThat(event.getDescription().getValue()).contains("1 sur 5");
            assertThat(text).doesNotContain("Jeanne").doesNotContain("personne1");
        }
    }

    @Test
    void a_cancelled_workshop_stays_and_says_so() {
        planning.cancel(id, "Travaux");
        var event = Biweekly.parse(feeds.ofVenue("VENUEFEED").orElseThrow())
                .first()
                .getEvents()
                .getFirst();
        assertThat(event.getStatus()).isEqualTo(Status.cancelled());
    }

    @Test
    void the_same_programme_gives_the_same_text() {
        assertThat(feeds.ofAdvisor("STAFFFEED")).isEqualTo(feeds.ofAdvisor("STAFFFEED"));
    }

    @Test
    void a_token_opens_only_its_own_calendar() {
        assertThat(feeds.ofAdvisor("VENUEFEED")).isEmpty();
        assertThat(feeds.ofVenue("NOTHING")).isEmpty();
    }
}
