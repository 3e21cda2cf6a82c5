package fr.arobase.signup;

import static fr.arobase.TestProgramme.number;
import static fr.arobase.TestProgramme.person;
import static fr.arobase.TestProgramme.wish;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestNode;
import fr.arobase.TestProgramme;
import fr.arobase.common.EmailAddress;
import fr.arobase.signup.SignupResult.AlreadySignedUp;
import fr.arobase.signup.SignupResult.Confirmed;
import fr.arobase.signup.SignupResult.Waiting;
import fr.arobase.workshop.NaiveSeats;
import fr.arobase.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people want the same seats at the same moment, through two nodes with their own connections. */
@IntegrationTest
class SignupConcurrencyIT {

    private static ConfigurableApplicationContext otherNode;

    @Autowired
    SignupService here;

    @Autowired
    WaitingList waitingList;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void startOtherNode() {
        otherNode = TestNode.start();
    }

    @AfterAll
    static void stopOtherNode() {
        otherNode.close();
    }

    @BeforeEach
    void begin() {
        TestProgramme.begin();
    }

    @Test
    void threeHundredPeopleForTwelveSeats() {
        var workshop = TestProgramme.workshop(12);

        var results = TestNode.together(300, i -> node(i).signUp(wish(workshop, i)));

        assertThat(results).filteredOn(Confirmed.class::isInstance).hasSize(12);
        assertThat(results).filteredOn(Waiting.class::isInstance).hasSize(288);
        assertThat(number("SELECT seats_taken FROM workshop")).isEqualTo(12);
        assertThat(number("SELECT COUNT(*) FROM signup")).isEqualTo(300);
        assertThat(number("SELECT COUNT(DISTINCT person_key) FROM attendee")).isEqualTo(300);
        assertThat(jdbc.sql("SELECT waiting_number FROM signup WHERE status = 'WAITING' ORDER BY waiting_number")
                        .query(Long.class)
                        .list())
                .isEqualTo(LongStream.rangeClosed(1, 288).boxed().toList());
        // Each was told the place that the list gives them.
        for (var result : results) {
            if (result instanceof Waiting(var ticket)) {
                assertThat((long) ticket.waitingPosition())
                        .isEqualTo(number(
                                "SELECT waiting_number FROM signup WHERE id = ?",
                                ticket.signup().value()));
            }
        }
        assertThat(number("SELECT COUNT(*) FROM message WHERE kind = 'signup.confirmed'"))
                .isEqualTo(12);
        assertThat(number("SELECT COUNT(*) FROM message WHERE kind = 'signup.waiting'"))
                .isEqualTo(288);
        assertThat(number("SELECT COUNT(*) FROM audit_event")).isEqualTo(300);
    }

    @Test
    void withoutTheGuardTheSameCrowdOversells() {
        try (var naive = TestNode.start(NaiveSeats::replaceSeats)) {
            var careless = naive.getBean(SignupService.class);
            var workshop = TestProgramme.workshop(12);

            TestNode.together(300, i -> careless.signUp(wish(workshop, i)));

            assertThat(number("SELECT COUNT(*) FROM signup WHERE status = 'CONFIRMED'"))
                    .as("a negative control that does not oversell would prove nothing")
                    .isGreaterThan(12);
        }
    }

    @Test
    void onePersonTwentyTimesAtOnceIsOneSignUp() {
        var workshop = TestProgramme.workshop(12);

        var results = TestNode.together(20, i -> node(i).signUp(wish(workshop, 1)));

        assertThat(results).filteredOn(Confirmed.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(AlreadySignedUp.class::isInstance).hasSize(19);
        assertThat(number("SELECT seats_taken FROM workshop")).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM message")).isEqualTo(1);
    }

    @Test
    void onePersonTwentyTimesAtOnceWaitsOnce() {
        var workshop = TestProgramme.workshop(1);
        here.signUp(wish(workshop, 0));

        var results = TestNode.together(20, i -> node(i).signUp(wish(workshop, 1)));

        assertThat(results).filteredOn(Waiting.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(AlreadySignedUp.class::isInstance).hasSize(19);
        assertThat(number("SELECT last_waiting FROM workshop")).isEqualTo(1);
    }

    @Test
    void familiesNeverOverfillTheRoom() {
        var workshop = TestProgramme.workshop(11);

        TestNode.together(60, i -> node(i).signUp(party(workshop, i * 6, 1 + i % 6)));

        assertThat(number("SELECT seats_taken FROM workshop")).isLessThanOrEqualTo(11);
        seatsAreCountedRight(workshop);
        assertThat(number("SELECT COUNT(*) FROM signup")).isEqualTo(60);
    }

    @Test
    void comingAndGoingKeepsTheCountRight() {
        var workshop = TestProgramme.workshop(12);
        var first = Collections.synchronizedList(new ArrayList<SignupId>());
        TestNode.together(40, i -> first.add(idOf(node(i).signUp(party(workshop, i * 6, 1 + i % 3)))));

        // Half of them cancel, some twice, while others come, accept what they are offered, and offers end.
        TestNode.together(120, i -> switch (i % 4) {
            case 0 -> node(i).signUp(party(workshop, 1000 + i * 6, 1 + i % 3));
            case 1 -> node(i).cancel(first.get(i % 20));
            case 2 -> node(i).acceptOffer(first.get(i % 40));
            default -> end(first.get((i / 4) % 40), i);
        });

        seatsAreCountedRight(workshop);
        assertThat(number("SELECT seats_taken FROM workshop")).isLessThanOrEqualTo(12);
        assertThat(number("SELECT COUNT(*) FROM signup")).isEqualTo(70);
        assertThat(number("SELECT COUNT(*) FROM attendee a JOIN signup s ON s.id = a.signup_id"
                        + " WHERE (a.person_key IS NULL) <> (s.status IN ('CANCELLED', 'EXPIRED'))"))
                .isZero();
        noWaitingPartyFits(workshop);
    }

    @Test
    void aFreedSeatIsOfferedOnceInTheOrderOfTheList() {
        var workshop = TestProgramme.workshop(4);
        var seated = new ArrayList<SignupId>();
        for (int i = 0; i < 4; i++) {
            seated.add(idOf(here.signUp(wish(workshop, i))));
        }
        var waiting = new ArrayList<SignupId>();
        for (int i = 4; i < 14; i++) {
            waiting.add(idOf(here.signUp(wish(workshop, i))));
        }

        TestNode.together(40, i -> node(i).cancel(seated.get(i % 4)));

        assertThat(jdbc.sql("SELECT id FROM signup WHERE status = 'OFFERED'")
                        .query(java.util.UUID.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        waiting.stream().limit(4).map(SignupId::value).toList());
        seatsAreCountedRight(workshop);
        assertThat(number("SELECT COUNT(*) FROM message WHERE kind = 'signup.offered'"))
                .isEqualTo(4);
    }

    @Test
    void anOfferThatEndsIsPassedOnOnceByHoweverManyNodes() {
        var workshop = TestProgramme.workshop(1);
        var seated = idOf(here.signUp(wish(workshop, 0)));
        for (int i = 1; i < 5; i++) {
            here.signUp(wish(workshop, i));
        }
        here.cancel(seated);
        TestProgramme.run("UPDATE signup SET offer_until = NOW(6) - INTERVAL 1 MINUTE WHERE status = 'OFFERED'");
        var ended = waitingList.endedOffers();
        assertThat(ended).hasSize(1);

        TestNode.together(20, i -> {
            list(i).expire(ended.getFirst());
            return i;
        });

        assertThat(number("SELECT COUNT(*) FROM signup WHERE status = 'EXPIRED'"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM signup WHERE status = 'OFFERED'"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM signup WHERE status = 'WAITING'"))
                .isEqualTo(2);
        seatsAreCountedRight(workshop);
    }

    private SignupResult end(SignupId id, int i) {
        jdbc.sql("UPDATE signup SET offer_until = NOW(6) - INTERVAL 1 MINUTE WHERE id = ? AND status = 'OFFERED'")
                .param(id.value())
                .update();
        list(i).expire(id);
        return new AlreadySignedUp();
    }

    private void seatsAreCountedRight(WorkshopId workshop) {
        assertThat(number("SELECT seats_taken FROM workshop WHERE id = ?", workshop.value()))
                .isEqualTo(number(
                        "SELECT COALESCE(SUM(party_size), 0) FROM signup WHERE workshop_id = ?"
                                + " AND status IN ('CONFIRMED', 'OFFERED')",
                        workshop.value()));
    }

    private void noWaitingPartyFits(WorkshopId workshop) {
        assertThat(number(
                        "SELECT COUNT(*) FROM signup s JOIN workshop w ON w.id = s.workshop_id"
                                + " WHERE w.id = ? AND s.status = 'WAITING' AND s.party_size <= w.capacity - w.seats_taken",
                        workshop.value()))
                .isZero();
    }

    private static SignUpCommand party(WorkshopId workshop, int from, int size) {
        var people = new ArrayList<fr.arobase.common.PersonName>();
        for (int i = 0; i < size; i++) {
            people.add(person(from + i));
        }
        return wish(workshop, people, new EmailAddress("famille" + from + "@example.org"));
    }

    private static SignupId idOf(SignupResult result) {
        return switch (result) {
            case Confirmed(var ticket) -> ticket.signup();
            case Waiting(var ticket) -> ticket.signup();
            case AlreadySignedUp _, SignupResult.Closed _ -> throw new AssertionError(result);
        };
    }

    private SignupService node(int i) {
        return i % 2 == 0 ? here : otherNode.getBean(SignupService.class);
    }

    private WaitingList list(int i) {
        return i % 2 == 0 ? waitingList : otherNode.getBean(WaitingList.class);
    }
}
