package fr.arobase.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.programme.Audience;
import fr.arobase.workshop.programme.Conflict;
import fr.arobase.workshop.programme.PlanningResult;
import fr.arobase.workshop.programme.PlanningService;
import fr.arobase.workshop.programme.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Staff move, cancel, enlarge and repeat workshops, and everyone concerned is told. */
@IntegrationTest
class WorkshopServiceIT {

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private PlanningService planning;

    @Autowired
    private SignupService signups;

    private WorkshopId id;

    @BeforeEach
    void aWorkshopWithTwoSeatsTakenAndOneWaiting() {
        TestProgramme.begin();
        id = TestProgramme.workshop(2);
        signUp(1);
        signUp(2);
        signUp(3);
    }

    @Test
    void moving_tells_everyone_with_the_old_date_and_keeps_their_seats() {
        var details = planning.details(id).orElseThrow();
        assertThat(planning.audience(id)).isEqualTo(new Audience(3, 3));
        assertThat(planning.change(id, details.withStart(details.startsAt().plusDays(1))))
                .isInstanceOf(PlanningResult.Done.class);
        assertThat(messages("%moved%")).isEqualTo(3);
        assertThat(workshops.find(id).orElseThrow().seatsTaken()).isEqualTo(2);
    }

    @Test
    void another_advisor_is_nobody_else_s_business() {
        var details = planning.details(id).orElseThrow();
        planning.change(id, details.withReference("2027-T1-900"));
        assertThat(messages("%moved%")).isZero();
    }

    @Test
    void cancelling_tells_everyone_why() {
        planning.cancel(id, "Salle inondée");
        assertThat(messages("%cancelled%")).isEqualTo(3);
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM message WHERE body LIKE '%Salle inondée%'"))
                .isEqualTo(3);
        assertThat(signups.tickets(id)).extracting(Ticket::status).containsOnly(SignupStatus.CANCELLED);
        assertThat(planning.audience(id)).isEqualTo(new Audience(0, 0));
    }

    @Test
    void a_double_click_cancels_and_tells_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<PlanningResult> click = () -> planning.cancel(id, "Salle inondée");
            var results = threads.invokeAll(List.of(click, click)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(results).hasAtLeastOneElementOfType(PlanningResult.Done.class);
            assertThat(results).hasAtLeastOneElementOfType(PlanningResult.Refused.class);
        }
        assertThat(messages("%cancelled%")).isEqualTo(3);
    }

    @Test
    void more_seats_are_offered_to_those_who_wait() {
        var details = planning.details(id).orElseThrow();
        planning.change(id, withCapacity(details, 3));
        assertThat(signups.tickets(id).getLast().status()).isEqualTo(SignupStatus.OFFERED);
        assertThat(workshops.find(id).orElseThrow().seatsTaken()).isEqualTo(3);
    }

    @Test
    void fewer_seats_than_taken_or_more_than_the_venue_has_are_refused() {
        var details = planning.details(id).orElseThrow();
        assertThat(planning.change(id, withCapacity(details, 1)))
                .isEqualTo(new PlanningResult.Refused(List.of(new Refusal(Refusal.Reason.CAPACITY_UNDER_TAKEN, 2))));
        assertThat(planning.change(id, withCapacity(details, 31)))
                .isEqualTo(new PlanningResult.Refused(List.of(new Refusal(Refusal.Reason.CAPACITY_OVER_VENUE, 30))));
    }

    @Test
    void a_workshop_that_walk_ins_have_filled_beyond_its_capacity_can_still_be_moved() {
        TestProgramme.run("UPDATE workshop SET seats_taken = 4 WHERE id = ?", id.value());
        var details = planning.details(id).orElseThrow();
        assertThat(planning.change(id, details.withStart(details.startsAt().plusDays(1))))
                .isInstanceOf(PlanningResult.Done.class);
    }

    @Test
    void a_reference_is_used_once() {
        var details = planning.details(id).orElseThrow();
        assertThat(planning.plan(details.withStart(details.startsAt().plusDays(3))))
                .isEqualTo(new PlanningResult.Refused(List.of(new Refusal(Refusal.Reason.REFERENCE_TAKEN, 0))));
    }

    @Test
    void a_series_is_planned_whole_with_references_of_its_own() {
        var model = planning.details(id).orElseThrow();
        var dates = List.of(LocalDate.of(2037, 3, 24), LocalDate.of(2037, 3, 31), LocalDate.of(2037, 4, 7));
        var done = (PlanningResult.Done) planning.planSeries(model, dates);
        assertThat(done.workshops())
                .extracting(made -> workshops.find(made).orElseThrow().reference())
                .containsExactly("2037-T1-001", "2037-T1-002", "2037-T2-001");
        assertThat(workshops.find(done.workshops().getLast()).orElseThrow().startsAt())
                .isEqualTo(LocalDateTime.of(2037, 4, 7, 10, 0));
    }

    @Test
    void a_series_that_fails_in_the_middle_plans_nothing() {
        var model = planning.details(id).orElseThrow();
        long before = TestProgramme.number("SELECT COUNT(*) FROM workshop");
        TestProgramme.run("""
                CREATE TRIGGER nothing_in_april BEFORE INSERT ON workshop FOR EACH ROW
                IF NEW.starts_at >= '2037-04-01' THEN SIGNAL SQLSTATE '45000'; END IF""");
        try {
            assertThatThrownBy(() ->
                            planning.planSeries(model, List.of(LocalDate.of(2037, 3, 24), LocalDate.of(2037, 4, 7))))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            TestProgramme.run("DROP TRIGGER nothing_in_april");
        }
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM workshop")).isEqualTo(before);
    }

    @Test
    void overlaps_in_the_venue_and_for_the_advisor_are_told_and_itself_is_none() {
        var details = planning.details(id).orElseThrow();
        assertThat(planning.conflicts(details, id)).isEmpty();
        assertThat(planning.conflicts(details.withStart(details.startsAt().plusMinutes(119)), null))
                .extracting(Conflict::shared)
                .containsExactly(Conflict.Shared.VENUE, Conflict.Shared.ADVISOR);
        assertThat(planning.conflicts(details.withStart(details.startsAt().plusMinutes(120)), null))
                .isEmpty();
    }

    private void signUp(int person) {
        assertThat(signups.signUp(TestProgramme.wish(id, person))).isNotInstanceOf(SignupResult.Closed.class);
    }

    private static WorkshopDetails withCapacity(WorkshopDetails d, int capacity) {
        return new WorkshopDetails(
                d.reference(), d.course(), d.venue(), d.advisor(), d.startsAt(), d.minutes(), capacity, d.price());
    }

    private static long messages(String kind) {
        return TestProgramme.number("SELECT COUNT(*) FROM message WHERE kind LIKE ?", kind);
    }
}
