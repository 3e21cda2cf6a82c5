package fr.arobase.signup;

import static fr.arobase.TestProgramme.number;
import static fr.arobase.TestProgramme.person;
import static fr.arobase.TestProgramme.wish;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.common.EmailAddress;
import fr.arobase.message.MessageService;
import fr.arobase.message.MessageView;
import fr.arobase.signup.SignupResult.Confirmed;
import fr.arobase.signup.SignupResult.Waiting;
import fr.arobase.workshop.WorkshopService;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first wish to come to the freed seat. */
@IntegrationTest
class SignupServiceIT {

    @Autowired
    SignupService signups;

    @Autowired
    SignedUpPeople people;

    @Autowired
    WorkshopService workshops;

    @Autowired
    MessageService messages;

    @BeforeEach
    void begin() {
        TestProgramme.begin();
    }

    @Test
    void aSeatAndATicketThatItsCodesFind() {
        var workshop = TestProgramme.workshop(2);

        var ticket = ((Confirmed) signups.signUp(wish(workshop, 0))).ticket();

        assertThat(ticket.status()).isEqualTo(SignupStatus.CONFIRMED);
        assertThat(ticket.workshop().seatsLeft()).isEqualTo(1);
        assertThat(signups.ticket(ticket.address())).contains(ticket);
        assertThat(signups.ticket(ticket.code().body().toLowerCase())).contains(ticket);
        assertThat(signups.ticket(ticket.humanCode().grouped())).contains(ticket);
        assertThat(messages.about("signup " + ticket.signup()))
                .extracting(MessageView::kind)
                .containsExactly("signup.confirmed");
    }

    @Test
    void aForgedCodeFindsNothing() {
        var ticket = ((Confirmed) signups.signUp(wish(TestProgramme.workshop(2), 0))).ticket();
        var body = ticket.code().body();
        var forged = body.substring(0, 44) + (body.charAt(44) == '0' ? '4' : '0');

        assertThat(signups.ticket(forged)).isEmpty();
        assertThat(signups.ticket("")).isEmpty();
    }

    @Test
    void theSamePersonIsToldKindly() {
        var workshop = TestProgramme.workshop(1);
        signups.signUp(wish(workshop, 0));

        assertThat(signups.signUp(wish(workshop, 0))).isInstanceOf(SignupResult.AlreadySignedUp.class);

        assertThat(number("SELECT seats_taken FROM workshop")).isEqualTo(1);
        assertThat(number("SELECT last_waiting FROM workshop")).isZero();
    }

    @Test
    void aHouseholdIsSeatedTogetherOrWaitsTogether() {
        var workshop = TestProgramme.workshop(3);
        signups.signUp(wish(workshop, 0));

        var household =
                signups.signUp(wish(workshop, List.of(person(1), person(2), person(3)), new EmailAddress("a@b.fr")));

        assertThat(((Waiting) household).ticket().waitingPosition()).isEqualTo(1);
        assertThat(number("SELECT seats_taken FROM workshop")).isEqualTo(1);
    }

    @Test
    void whatHasBegunIsClosed() {
        var begun = TestProgramme.workshop(3, LocalDateTime.now().minusMinutes(1));

        assertThat(signups.signUp(wish(begun, 0))).isInstanceOf(SignupResult.Closed.class);
        assertThat(signups.signUp(wish(fr.arobase.workshop.WorkshopId.next(), 0)))
                .isInstanceOf(SignupResult.Closed.class);
    }

    @Test
    void aCancelledSeatIsOfferedAndAccepted() {
        var workshop = TestProgramme.workshop(1);
        var seated = ((Confirmed) signups.signUp(wish(workshop, 0))).ticket();
        var waiting = ((Waiting) signups.signUp(wish(workshop, 1))).ticket();

        assertThat(signups.cancel(seated.signup()).orElseThrow().status()).isEqualTo(SignupStatus.CANCELLED);
        assertThat(signups.cancel(seated.signup()).orElseThrow().status()).isEqualTo(SignupStatus.CANCELLED);

        var offered = signups.ticket(waiting.signup()).orElseThrow();
        assertThat(offered.status()).isEqualTo(SignupStatus.OFFERED);
        assertThat(offered.offerUntil()).isNotNull();
        assertThat(signups.acceptOffer(waiting.signup()).orElseThrow().status()).isEqualTo(SignupStatus.CONFIRMED);
        assertThat(messages.about("signup " + waiting.signup()))
                .extracting(MessageView::kind)
                .containsExactly("signup.waiting", "signup.offered", "signup.confirmed");
        assertThat(signups.signUp(wish(workshop, 0))).isInstanceOf(Waiting.class);
    }

    @Test
    void everyoneIsToldOfACancelledWorkshop() {
        var workshop = TestProgramme.workshop(1);
        var seated = ((Confirmed) signups.signUp(wish(workshop, 0))).ticket();
        var waiting = ((Waiting) signups.signUp(wish(workshop, 1))).ticket();

        workshops.cancel(workshop, "La salle est fermée.");

        for (var ticket : List.of(seated, waiting)) {
            assertThat(signups.ticket(ticket.signup()).orElseThrow().status()).isEqualTo(SignupStatus.CANCELLED);
            assertThat(messages.about("signup " + ticket.signup()).getLast().body())
                    .contains("La salle est fermée.");
        }
    }

    @Test
    void newSeatsGoToThoseWhoWait() {
        var workshop = TestProgramme.workshop(1);
        signups.signUp(wish(workshop, 0));
        var waiting = ((Waiting) signups.signUp(wish(workshop, 1))).ticket();
        var before = workshops.find(workshop).orElseThrow();

        TestProgramme.change(workshops, before, 2, before.startsAt());

        assertThat(signups.ticket(waiting.signup()).orElseThrow().status()).isEqualTo(SignupStatus.OFFERED);
    }

    @Test
    void aMoveIsToldAndTheTicketStaysGood() {
        var workshop = TestProgramme.workshop(1);
        var ticket = ((Confirmed) signups.signUp(wish(workshop, 0))).ticket();
        var before = workshops.find(workshop).orElseThrow();

        TestProgramme.change(workshops, before, 1, before.startsAt().plusDays(1));

        assertThat(signups.ticket(ticket.code().body()).orElseThrow().workshop().startsAt())
                .isEqualTo(before.startsAt().plusDays(1));
        assertThat(messages.about("signup " + ticket.signup()))
                .extracting(MessageView::kind)
                .containsExactly("signup.confirmed", "signup.workshopMoved");
    }

    @Test
    void aReminderTheDayBeforeOnce() {
        var soon = TestProgramme.workshop(1, LocalDateTime.now().plusDays(1));
        TestProgramme.workshop(1);
        var ticket = ((Confirmed) signups.signUp(wish(soon, 0))).ticket();

        assertThat(people.toRemind()).containsExactly(ticket.signup());
        people.remind(ticket.signup());
        people.remind(ticket.signup());

        assertThat(people.toRemind()).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM message WHERE kind = 'signup.reminder'"))
                .isEqualTo(1);
    }

    @Test
    void aWalkInIsNeverRefused() {
        var workshop = TestProgramme.workshop(1);
        signups.signUp(wish(workshop, 0));

        assertThat(signups.walkIn(wish(workshop, 1))).isInstanceOf(Confirmed.class);
        assertThat(signups.walkIn(wish(workshop, 1))).isInstanceOf(SignupResult.AlreadySignedUp.class);
        assertThat(number("SELECT seats_taken FROM workshop")).isEqualTo(2);
    }
}
