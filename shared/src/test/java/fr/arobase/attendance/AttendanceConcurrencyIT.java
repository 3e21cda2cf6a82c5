package fr.arobase.attendance;

import static fr.arobase.TestData.party;
import static fr.arobase.TestNode.together;
import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same scan many times at once, one ticket at several doors, and what happens without the guard. */
@IntegrationTest
@Import(TestData.class)
class AttendanceConcurrencyIT {

    private static final int AT_ONCE = 50;

    @Autowired
    AttendanceService attendance;

    @Autowired
    RosterService rosters;

    @Autowired
    SignupService signups;

    @Autowired
    TestData data;

    @Autowired
    Clock clock;

    private WorkshopId workshop;
    private Ticket ticket;

    @BeforeEach
    void aFamilySignedUp() {
        TestDatabase.clean();
        workshop = data.workshop(8, LocalDateTime.now(clock).plusMinutes(30));
        ticket = ((SignupResult.Confirmed) signups.signUp(party(workshop, "Jeanne Martin", "Paul Martin"))).ticket();
    }

    @RepeatedTest(3)
    void the_same_scan_fifty_times_at_once_is_one_row_one_presence_and_one_answer() {
        var scan = NewScan.at(workshop, UUID.randomUUID(), ticket.address(), clock.instant(), Source.DOOR);
        var answers = together(AT_ONCE, _ -> attendance.record(scan));
        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(answers.getFirst().outcome()).isEqualTo(Outcome.PRESENT);
        assertThat(TestDatabase.count("scan", "TRUE")).isEqualTo(1);
        assertThat(present()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void an_unknown_code_fifty_times_at_once_is_one_row_by_the_primary_key_alone() {
        var scan = NewScan.at(workshop, UUID.randomUUID(), "NOBODY-KNOWS", clock.instant(), Source.DOOR);
        var answers = together(AT_ONCE, _ -> attendance.record(scan));
        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(TestDatabase.count("scan", "TRUE")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void forty_scans_of_one_ticket_at_once_are_one_arrival_and_thirty_nine_repeats() {
        var answers = together(
                40,
                _ -> attendance.record(
                        NewScan.at(workshop, UUID.randomUUID(), ticket.address(), clock.instant(), Source.DOOR)));
        assertThat(answers.stream().collect(Collectors.groupingBy(ScanAnswer::outcome, Collectors.counting())))
                .containsOnly(java.util.Map.entry(Outcome.PRESENT, 1L), java.util.Map.entry(Outcome.DUPLICATE, 39L));
        assertThat(present()).isEqualTo(2);
    }

    @Test
    void two_devices_in_every_order_give_one_presence_of_one_time() {
        var now = clock.instant();
        var first = now.minusSeconds(120);
        var scans = List.of(
                NewScan.at(workshop, UUID.randomUUID(), ticket.address(), first, Source.DOOR),
                NewScan.at(workshop, UUID.randomUUID(), ticket.humanCode().value(), now.minusSeconds(60), Source.KIOSK),
                NewScan.at(workshop, UUID.randomUUID(), ticket.address(), now, Source.DOOR));
        var outcomes = new ArrayList<List<Presence>>();
        for (var order : List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0),
                List.of(2, 2, 1, 0, 1))) {
            aFamilyWithTheSameTicketAgain();
            order.forEach(i -> attendance.record(scans.get(i)));
            outcomes.add(rosters.party(workshop, ticket.signup()).stream()
                    .map(Roster.Row::presence)
                    .toList());
        }
        assertThat(Set.copyOf(outcomes)).hasSize(1);
        assertThat(outcomes.getFirst()).hasSize(2).allSatisfy(presence -> {
            assertThat(presence.isPresent()).isTrue();
            assertThat(presence.since()).isEqualTo(first.truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        });
    }

    /** The log alone is emptied; the sign-up stays. */
    private static void aFamilyWithTheSameTicketAgain() {
        try (var connection = TestDatabase.connect();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM scan_attendee");
            statement.execute("DELETE FROM scan");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The negative control: looking before writing, as the service does too, is not enough without the key. */
    @Test
    void without_the_primary_key_the_same_scan_is_written_many_times() throws Exception {
        assertThat(writeAfterLooking("scan_without_key", ", DROP PRIMARY KEY")).isGreaterThan(1);
        assertThat(writeAfterLooking("scan_with_key", "")).isEqualTo(1);
    }

    private static long writeAfterLooking(String table, String change) throws Exception {
        try (var connection = TestDatabase.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE " + table + " LIKE scan");
            statement.execute("ALTER TABLE " + table + " COMMENT 'a control'" + change);
            try {
                var id = UUID.randomUUID();
                var looked = new CyclicBarrier(10);
                together(10, _ -> lookThenWrite(table, id, looked));
                return TestDatabase.count(table, "TRUE");
            } finally {
                statement.execute("DROP TABLE " + table);
            }
        }
    }

    private static boolean lookThenWrite(String table, UUID id, CyclicBarrier looked) {
        boolean known = TestDatabase.count(table, "id = '" + id + "'") > 0;
        await(looked);
        if (known) {
            return false;
        }
        try (var connection = TestDatabase.connect();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + table
                    + " (id, kind, source, code, scanned_at, received_at, actor, message) VALUES ('" + id
                    + "', 'ARRIVAL', 'DOOR', '', NOW(6), NOW(6), 'door', '')");
            return true;
        } catch (SQLException theKeyDecided) {
            return false;
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private long present() {
        return rosters.roster(workshop).orElseThrow().counts().present();
    }
}
