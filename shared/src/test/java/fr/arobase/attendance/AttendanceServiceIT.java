package fr.arobase.attendance;

import static fr.arobase.TestData.party;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.attendance.Presence.State;
import fr.arobase.common.Uuids;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(TestData.class)
class AttendanceServiceIT {

    @Autowired
    AttendanceService attendance;

    @Autowired
    RosterService rosters;

    @Autowired
    ToCheckService toCheck;

    @Autowired
    SignupService signups;

    @Autowired
    WorkshopService workshops;

    @Autowired
    TestData data;

    @Autowired
    Clock clock;

    private WorkshopId workshop;

    @BeforeEach
    void aWorkshopSoon() {
        TestDatabase.clean();
        workshop = data.workshop(4, soon());
    }

    @Test
    void a_scanned_ticket_counts_the_whole_party() {
        var ticket = signUp(workshop, "Jeanne Martin", "Paul Martin");
        var answer = scan(ticket.address());
        assertThat(answer.outcome()).isEqualTo(Outcome.PRESENT);
        assertThat(answer.message()).startsWith("C’est noté à ").contains("pour 2 personnes");
        assertThat(counts()).isEqualTo(new Roster.Counts(2, 2, 0, 0, 0));
    }

    @Test
    void a_typed_code_counts_too_and_a_second_one_is_told_the_time() {
        var ticket = signUp(workshop, "Jeanne Martin");
        var first = clock.instant().minus(10, ChronoUnit.MINUTES);
        record(ticket.humanCode().grouped().toLowerCase(Locale.ROOT), first);
        var again = scan(ticket.humanCode().value());
        assertThat(again.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(again.message())
                .contains("Déjà noté à ")
                .contains("%d h %02d"
                        .formatted(
                                first.atZone(clock.getZone()).getHour(),
                                first.atZone(clock.getZone()).getMinute()));
        assertThat(row(ticket, 0).presence().since()).isEqualTo(first.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void a_scan_may_name_who_of_the_family_came_and_the_others_follow() {
        var ticket = signUp(workshop, "Jeanne Martin", "Paul Martin", "Léa Martin");
        var paul = ticket.people().get(1).id();
        attendance.record(new NewScan(
                UUID.randomUUID(),
                workshop,
                ticket.address(),
                clock.instant(),
                Source.DOOR,
                "door",
                Set.of(paul),
                Locale.FRENCH));
        assertThat(counts().present()).isEqualTo(1);
        assertThat(scan(ticket.address()).message()).contains("2 personnes");
        assertThat(counts().present()).isEqualTo(3);
    }

    @Test
    void the_same_scan_sent_again_gets_the_same_answer() {
        var ticket = signUp(workshop, "Jeanne Martin");
        var scan = NewScan.at(workshop, UUID.randomUUID(), ticket.address(), clock.instant(), Source.DOOR);
        var answers = attendance.record(List.of(scan, scan));
        assertThat(answers.getFirst().outcome()).isEqualTo(Outcome.PRESENT);
        assertThat(answers.getLast()).isEqualTo(answers.getFirst());
        assertThat(attendance.record(scan)).isEqualTo(answers.getFirst());
    }

    @Test
    void a_ticket_for_another_workshop_is_told_which_when_and_where_and_may_be_welcomed() {
        var other = data.workshop(4, LocalDateTime.of(2035, 1, 9, 14, 0));
        var ticket = signUp(other, "Jeanne Martin", "Paul Martin");
        var answer = scan(ticket.address());
        assertThat(answer.outcome()).isEqualTo(Outcome.WRONG_WORKSHOP);
        assertThat(answer.message())
                .contains("Naviguer sur internet")
                .contains("mardi 9 janvier 2035 à 14 h 00")
                .contains("Salle des fêtes de Gourgé");
        assertThat(roster().toCheck()).singleElement().satisfies(entry -> {
            assertThat(entry.people()).extracting(name -> name.full()).containsExactly("Jeanne Martin", "Paul Martin");
            assertThat(entry.elsewhere().orElseThrow().id()).isEqualTo(other);
        });
        assertThat(toCheck.welcome(answer.id())).isTrue();
        assertThat(counts().present()).isEqualTo(2);
        assertThat(roster().toCheck()).isEmpty();
        assertThat(toCheck.welcome(answer.id())).isTrue();
        assertThat(counts().present()).isEqualTo(2);
    }

    @Test
    void a_cancelled_ticket_is_kept_to_be_checked_and_welcomed() {
        var ticket = signUp(workshop, "Jeanne Martin");
        signups.cancel(ticket.signup());
        var answer = scan(ticket.address());
        assertThat(answer.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(counts().present()).isZero();
        toCheck.welcome(answer.id());
        assertThat(counts().present()).isEqualTo(1);
        assertThat(roster().toCheck()).isEmpty();
    }

    @Test
    void a_ticket_of_the_waiting_list_is_told_its_place_and_may_be_welcomed() {
        signUp(workshop, "A Un", "B Deux", "C Trois", "D Quatre");
        var ticket = signUp(workshop, "Jeanne Martin");
        var answer = scan(ticket.address());
        assertThat(answer.outcome()).isEqualTo(Outcome.WAITING);
        assertThat(answer.message()).contains("à la place 1");
        assertThat(counts()).isEqualTo(new Roster.Counts(4, 0, 0, 0, 1));
        toCheck.welcome(answer.id());
        assertThat(counts()).isEqualTo(new Roster.Counts(5, 1, 0, 0, 0));
    }

    @Test
    void coming_accepts_an_offered_seat() {
        var first = signUp(workshop, "A Un", "B Deux", "C Trois", "D Quatre");
        var offered = signUp(workshop, "Jeanne Martin");
        signups.cancel(first.signup());
        assertThat(signups.ticket(offered.signup()).orElseThrow().status()).isEqualTo(SignupStatus.OFFERED);
        assertThat(scan(offered.address()).outcome()).isEqualTo(Outcome.PRESENT);
        assertThat(signups.ticket(offered.signup()).orElseThrow().status()).isEqualTo(SignupStatus.CONFIRMED);
    }

    @Test
    void an_unknown_code_is_kept_once_for_staff_who_dismiss_it() {
        scan("https://example.org/QUI-SAIT");
        var answer = scan("https://example.org/QUI-SAIT");
        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(roster().toCheck()).singleElement().satisfies(entry -> assertThat(entry.times())
                .isEqualTo(2));
        assertThat(toCheck.welcome(answer.id())).isFalse();
        toCheck.dismiss(roster().toCheck().getFirst().scan());
        assertThat(roster().toCheck()).isEmpty();
    }

    @Test
    void a_very_long_code_is_kept_cut() {
        assertThat(scan("X".repeat(3000)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(roster().toCheck().getFirst().code()).hasSize(Scan.LONGEST_CODE);
    }

    @Test
    void at_a_kiosk_the_workshop_is_the_tickets_own_when_it_is_time() {
        var ticket = signUp(workshop, "Jeanne Martin");
        assertThat(selfService(ticket).outcome()).isEqualTo(Outcome.PRESENT);
        var later = data.workshop(4, LocalDateTime.of(2035, 1, 9, 14, 0));
        var answer = selfService(signUp(later, "Jeanne Martin"));
        assertThat(answer.outcome()).isEqualTo(Outcome.WRONG_WORKSHOP);
        assertThat(answer.message()).contains("mardi 9 janvier 2035 à 14 h 00").contains("n’est pas pour maintenant");
    }

    @Test
    void somebody_alone_at_a_kiosk_is_told_whom_to_ask() {
        var scan = NewScan.selfService(UUID.randomUUID(), "0000 0001", clock.instant(), "kiosk", Locale.FRENCH);
        assertThat(attendance.record(scan).message())
                .isEqualTo("Nous ne connaissons pas ce code. Parlez-en au conseiller, il va vous aider.");
        assertThat(scan("0000 0001").message()).isEqualTo("Nous ne connaissons pas ce code.");
    }

    @Test
    void the_answer_is_in_the_language_of_the_person() {
        var ticket = signUp(workshop, "Jeanne Martin");
        var scan = NewScan.selfService(UUID.randomUUID(), ticket.address(), clock.instant(), "kiosk", Locale.ENGLISH);
        assertThat(attendance.record(scan).message()).startsWith("Noted at ");
    }

    @Test
    void an_undone_scan_leaves_nothing_said_and_a_new_one_counts_again() {
        var ticket = signUp(workshop, "Jeanne Martin", "Paul Martin");
        var answer = scan(ticket.address());
        attendance.undo(answer.id(), Set.of(), Source.CONSOLE, null);
        assertThat(counts().present()).isZero();
        assertThat(scan(ticket.address()).outcome()).isEqualTo(Outcome.PRESENT);
        attendance.undo(answer.id(), Set.of(ticket.people().get(0).id()), Source.KIOSK, "kiosk");
        assertThat(counts().present()).isEqualTo(1);
    }

    @Test
    void staff_say_present_absent_excused_and_nothing() {
        var ticket = signUp(workshop, "Jeanne Martin");
        var person = ticket.people().getFirst().id();
        for (var state : List.of(State.PRESENT, State.ABSENT, State.EXCUSED, State.PRESENT, State.EXPECTED)) {
            attendance.mark(workshop, person, state);
            assertThat(row(ticket, 0).presence().state()).isEqualTo(state);
        }
    }

    @Test
    void a_walk_in_is_signed_up_and_present_in_one_step_beyond_the_capacity() {
        signUp(workshop, "A Un", "B Deux", "C Trois", "D Quatre");
        var result = attendance.walkIn(
                new SignUpCommand(workshop, TestData.names("Rose Petit"), null, null, "fr", Origin.WALK_IN, false));
        assertThat(result).isInstanceOf(SignupResult.Confirmed.class);
        assertThat(counts()).isEqualTo(new Roster.Counts(5, 1, 0, 0, 0));
    }

    @Test
    void closing_marks_absent_those_of_whom_nothing_is_said_and_twice_is_harmless() {
        var past = data.workshop(4, LocalDateTime.now(clock).plusMinutes(1));
        var came = signUp(past, "Jeanne Martin");
        var never = signUp(past, "Paul Petit");
        var excused = signUp(past, "Rose Petit");
        attendance.mark(past, excused.people().getFirst().id(), State.EXCUSED);
        attendance.record(NewScan.at(past, UUID.randomUUID(), came.address(), clock.instant(), Source.DOOR));
        assertThatThrownBy(() -> attendance.closeWorkshop(past)).hasMessageContaining("is not over");
        data.move(past, LocalDateTime.now(clock).minusHours(4));
        attendance.closeWorkshop(past);
        attendance.closeWorkshop(past);
        var roster = rosters.roster(past).orElseThrow();
        assertThat(roster.workshop().status()).isEqualTo(WorkshopStatus.CLOSED);
        assertThat(roster.counts()).isEqualTo(new Roster.Counts(3, 1, 1, 1, 0));
        assertThat(TestDatabase.count("scan", "kind = 'CLOSING'")).isEqualTo(1);
        // A door that had no network sends its scan in the evening.
        attendance.record(NewScan.at(
                past, UUID.randomUUID(), never.address(), clock.instant().minusSeconds(14000), Source.DOOR));
        assertThat(rosters.roster(past).orElseThrow().counts().absent()).isZero();
    }

    @Test
    void the_stamp_changes_with_every_scan_sign_up_and_note_and_with_nothing_else() {
        var before = rosters.stamp(workshop);
        assertThat(rosters.stamp(workshop)).isEqualTo(before).isNotEmpty();
        var ticket = signUp(workshop, "Jeanne Martin");
        var signedUp = rosters.stamp(workshop);
        scan(ticket.address());
        var scanned = rosters.stamp(workshop);
        workshops.note(workshop, "Vidéoprojecteur en panne.");
        var noted = rosters.stamp(workshop);
        signups.cancel(ticket.signup());
        assertThat(Set.of(before, signedUp, scanned, noted, rosters.stamp(workshop)))
                .hasSize(5);
    }

    private Ticket signUp(WorkshopId where, String... people) {
        return switch (signups.signUp(party(where, people))) {
            case SignupResult.Confirmed(var ticket) -> ticket;
            case SignupResult.Waiting(var ticket) -> ticket;
            case SignupResult other -> throw new AssertionError(other);
        };
    }

    private ScanAnswer scan(String code) {
        return record(code, clock.instant());
    }

    private ScanAnswer record(String code, Instant at) {
        return attendance.record(NewScan.at(workshop, Uuids.next(), code, at, Source.CONSOLE));
    }

    private ScanAnswer selfService(Ticket ticket) {
        return attendance.record(
                NewScan.selfService(UUID.randomUUID(), ticket.address(), clock.instant(), "kiosk", Locale.FRENCH));
    }

    private Roster roster() {
        return rosters.roster(workshop).orElseThrow();
    }

    private Roster.Counts counts() {
        return roster().counts();
    }

    private Roster.Row row(Ticket ticket, int person) {
        return rosters.party(ticket.workshop().id(), ticket.signup()).get(person);
    }

    private LocalDateTime soon() {
        return LocalDateTime.now(clock).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
    }
}
