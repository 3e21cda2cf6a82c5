package fr.arobase.signup;

import static fr.arobase.TestData.names;
import static fr.arobase.TestData.party;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.common.EmailAddress;
import fr.arobase.common.PhoneNumber;
import fr.arobase.message.Channel;
import fr.arobase.message.MessageService;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(TestData.class)
class SignupServiceIT {

    @Autowired
    SignupService signups;

    @Autowired
    WorkshopService workshops;

    @Autowired
    MessageService messages;

    @Autowired
    TestData data;

    @Autowired
    Clock clock;

    @BeforeEach
    void emptyTables() {
        TestDatabase.clean();
    }

    @Test
    void a_party_takes_its_seats_and_gets_a_ticket() {
        var workshop = data.workshop(8);
        var ticket = confirmed(signups.signUp(party(workshop, "Jeanne Martin", "Paul Martin")));
        assertThat(ticket.people()).extracting(Ticket.Person::full).containsExactly("Jeanne Martin", "Paul Martin");
        assertThat(seatsLeft(workshop)).isEqualTo(6);
        assertThat(ticket.code().body()).hasSize(45);
        assertThat(signups.ticket(ticket.address()).map(Ticket::code)).contains(ticket.code());
        assertThat(signups.ticket(ticket.humanCode().grouped().toLowerCase()).map(Ticket::code))
                .contains(ticket.code());
    }

    @Test
    void a_workshop_keeps_its_local_time() {
        var start = LocalDateTime.now(clock)
                .plusDays(3)
                .withHour(9)
                .withMinute(30)
                .withSecond(0)
                .withNano(0);
        assertThat(workshops.find(data.workshop(8, start)).orElseThrow().startsAt())
                .isEqualTo(start);
    }

    @Test
    void a_full_workshop_gives_a_place_on_the_waiting_list() {
        var workshop = data.workshop(1);
        confirmed(signups.signUp(party(workshop, "Jeanne Martin")));
        assertThat(waiting(signups.signUp(party(workshop, "Paul Petit"))).waitingPosition())
                .isEqualTo(1);
        assertThat(waiting(signups.signUp(party(workshop, "Ali Benali"))).waitingPosition())
                .isEqualTo(2);
    }

    @Test
    void the_same_person_twice_is_told_and_changes_nothing() {
        var workshop = data.workshop(8);
        confirmed(signups.signUp(party(workshop, "Anne-Cécile Le Goff")));
        assertThat(signups.signUp(party(workshop, "ANNE-CECILE le  goff")))
                .isInstanceOf(SignupResult.AlreadySignedUp.class);
        assertThat(seatsLeft(workshop)).isEqualTo(7);
    }

    @Test
    void somebody_else_of_the_same_name_may_come() {
        var workshop = data.workshop(8);
        confirmed(signups.signUp(party(workshop, "Jeanne Martin")));
        confirmed(signups.signUp(
                new SignUpCommand(workshop, names("Jeanne Martin"), null, null, "fr", Origin.KIOSK, true)));
        assertThat(seatsLeft(workshop)).isEqualTo(6);
    }

    @Test
    void a_freed_seat_is_offered_to_the_first_party_that_fits_and_held() {
        var workshop = data.workshop(2);
        var first = confirmed(signups.signUp(party(workshop, "Jeanne Martin")));
        confirmed(signups.signUp(party(workshop, "Paul Petit")));
        var family = waiting(signups.signUp(party(workshop, "Ali Benali", "Lina Benali")));
        var single = waiting(signups.signUp(party(workshop, "Rose Caillé")));

        signups.cancel(first.signup());

        assertThat(status(single)).isEqualTo(SignupStatus.OFFERED);
        assertThat(status(family)).isEqualTo(SignupStatus.WAITING);
        assertThat(seatsLeft(workshop)).isZero();
        assertThat(signups.acceptOffer(single.signup()).orElseThrow().status()).isEqualTo(SignupStatus.CONFIRMED);
        assertThat(messages.list(Channel.CALL, 10)).extracting("kind").containsExactly("signup.offered");
    }

    @Test
    void cancelling_twice_frees_one_seat() {
        var workshop = data.workshop(3);
        var ticket = confirmed(signups.signUp(party(workshop, "Jeanne Martin")));
        signups.cancel(ticket.signup());
        assertThat(signups.cancel(ticket.signup()).orElseThrow().status()).isEqualTo(SignupStatus.CANCELLED);
        assertThat(seatsLeft(workshop)).isEqualTo(3);
        confirmed(signups.signUp(party(workshop, "Jeanne Martin")));
    }

    @Test
    void a_cancelled_workshop_is_told_to_everyone_by_their_channel() {
        var workshop = data.workshop(8);
        var email = EmailAddress.read("jeanne@example.fr").orElseThrow();
        var phone = PhoneNumber.read("05 49 94 90 00").orElseThrow();
        signups.signUp(new SignUpCommand(workshop, names("Jeanne Martin"), email, null, "fr", Origin.KIOSK, false));
        signups.signUp(new SignUpCommand(workshop, names("Paul Petit"), null, phone, "en", Origin.KIOSK, false));
        signups.signUp(party(workshop, "Rose Caillé"));

        workshops.cancel(workshop, "l’animatrice est malade");

        assertThat(messages.list(Channel.EMAIL, 10))
                .extracting("kind")
                .containsExactlyInAnyOrder("signup.confirmed", "signup.workshopCancelled");
        assertThat(messages.list(Channel.CALL, 10)).hasSize(2).allMatch(m -> m.body()
                .contains("l’animatrice est malade"));
        assertThat(signups.signUp(party(workshop, "Ali Benali"))).isInstanceOf(SignupResult.Closed.class);
    }

    @Test
    void a_forged_code_finds_nothing() {
        var ticket = confirmed(signups.signUp(party(data.workshop(8), "Jeanne Martin")));
        var body = ticket.code().body();
        var forged = body.substring(0, 44) + (body.charAt(44) == '0' ? '4' : '0');
        assertThat(signups.ticket(forged)).isEmpty();
    }

    @Test
    void a_workshop_that_has_begun_is_closed_to_visitors_but_not_to_walk_ins() {
        var begun = data.workshop(1, LocalDateTime.now(clock).minusMinutes(5));
        assertThat(signups.signUp(party(begun, "Jeanne Martin"))).isInstanceOf(SignupResult.Closed.class);
        confirmed(signups.walkIn(party(begun, "Jeanne Martin")));
        confirmed(signups.walkIn(party(begun, "Paul Petit")));
        assertThat(workshops.find(begun).orElseThrow().seatsTaken()).isEqualTo(2);
    }

    private int seatsLeft(WorkshopId workshop) {
        return workshops.find(workshop).orElseThrow().seatsLeft();
    }

    private SignupStatus status(Ticket ticket) {
        return signups.ticket(ticket.signup()).orElseThrow().status();
    }

    private static Ticket confirmed(SignupResult result) {
        assertThat(result).isInstanceOf(SignupResult.Confirmed.class);
        return ((SignupResult.Confirmed) result).ticket();
    }

    private static Ticket waiting(SignupResult result) {
        assertThat(result).isInstanceOf(SignupResult.Waiting.class);
        return ((SignupResult.Waiting) result).ticket();
    }
}
