package fr.arobase.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.TestNode;
import fr.arobase.common.HumanCode;
import fr.arobase.common.Saving;
import fr.arobase.common.Secret;
import fr.arobase.common.Texts;
import fr.arobase.territory.TerritoryService;
import fr.arobase.territory.VenueId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A terminal's life: described, enrolled once, heard, told, revoked; its visits counted without anybody's name. */
@IntegrationTest
@Import(TestData.class)
class TerminalIT {

    @Autowired
    TerminalService terminals;

    @Autowired
    TerminalIdentity identity;

    @Autowired
    TerminalWatch watch;

    @Autowired
    TerminalVisits visits;

    @Autowired
    TerminalScreens screens;

    @Autowired
    TerminalOrders orders;

    @Autowired
    TerminalPictures pictures;

    @Autowired
    TerritoryService territory;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private VenueId venue;

    @BeforeEach
    void aVenueAndAnAdministrator() {
        TestDatabase.clean();
        data.workshop(8);
        jdbc.sql("UPDATE staff_member SET role = 'ADMINISTRATOR', email = 'admin@example.org'")
                .update();
        venue = territory.venueByCode("SDF-GOU").orElseThrow().id();
    }

    @Test
    void whatIsWrongIsSaidFieldByFieldAndNothingIsWritten() {
        var bad = new TerminalDetails(
                "",
                null,
                10,
                1920,
                21.5,
                600,
                800,
                Set.of(),
                Set.of(),
                Printer.NONE,
                true,
                false,
                false,
                false,
                List.of("9h", "", "", "", "", "", ""),
                "");
        var result = terminals.save(null, 0, bad, Texts.FRENCH);
        assertThat(((Saving.Invalid<TerminalId>) result).faults())
                .extracting(fault -> fault.field())
                .containsExactlyInAnyOrder("name", "venue", "widthPx", "hours0");
        assertThat(terminals.list()).isEmpty();
    }

    @Test
    void twoTerminalsDoNotShareAName() {
        added("Accueil");
        var result = terminals.save(null, 0, TerminalDetails.usual(" Accueil ", venue), Texts.FRENCH);
        assertThat(((Saving.Invalid<TerminalId>) result).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("porte ce nom"));
    }

    @Test
    void aCodeEnrolsOnceHoweverManyTypeIt() {
        var code = terminals.newCode(added("Accueil")).code();
        var tokens = TestNode.together(20, _ -> identity.enrol(code));
        assertThat(tokens).filteredOn(Optional::isPresent).hasSize(1);
        var token = tokens.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        assertThat(identity.of(token))
                .hasValueSatisfying(profile -> assertThat(profile.place()).isEqualTo("Salle des fêtes de Gourgé"));
    }

    /** Looking first and writing after, as one might: more than one gets in, so the test above can fail. */
    @Test
    void aCodeLookedAtBeforeItIsTakenEnrolsMoreThanOnce() {
        var code = new Secret(terminals.newCode(added("Accueil")).code().value()).hash();
        var barrier = new java.util.concurrent.CyclicBarrier(10);
        var taken = TestNode.together(10, i -> {
            var free = jdbc.sql("SELECT COUNT(*) FROM terminal WHERE enrolment_hash = :code")
                            .param("code", code)
                            .query(Long.class)
                            .single()
                    == 1;
            try {
                barrier.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return free;
        });
        assertThat(taken).filteredOn(free -> free).hasSizeGreaterThan(1);
    }

    @Test
    void aCodeIsGoodForADayAndANewOneReplacesIt() {
        var id = added("Accueil");
        var old = terminals.newCode(id).code();
        var code = terminals.newCode(id).code();
        assertThat(identity.enrol(old)).isEmpty();
        jdbc.sql("UPDATE terminal SET enrolment_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND")
                .update();
        assertThat(identity.enrol(code)).isEmpty();
        assertThat(identity.enrol(HumanCode.random(new Random(7)))).isEmpty();
    }

    @Test
    void neitherCodeNorTokenIsKept() {
        var code = terminals.newCode(added("Accueil")).code();
        var token = identity.enrol(code).orElseThrow();
        var row = jdbc.sql("SELECT * FROM terminal").query().singleRow();
        assertThat(row.values())
                .noneSatisfy(value -> assertThat(String.valueOf(value)).containsAnyOf(code.value(), token.text()));
    }

    @Test
    void aRevokedTerminalIsOverForGood() {
        var id = added("Accueil");
        var token = identity.enrol(terminals.newCode(id).code()).orElseThrow();
        terminals.revoke(id);
        terminals.revoke(id);
        assertThat(identity.of(token)).isEmpty();
        assertThat(identity.identify(token)).isInstanceOf(Identified.Revoked.class);
        assertThat(terminals.find(id).orElseThrow().state()).isEqualTo(TerminalState.REVOKED);
        assertThatIllegalStateException().isThrownBy(() -> terminals.newCode(id));
    }

    @Test
    void theStateFollowsTheHeartbeat() {
        var id = added("Accueil");
        assertThat(state(id)).isEqualTo(TerminalState.EXPECTED);
        identity.enrol(terminals.newCode(id).code()).orElseThrow();
        assertThat(state(id)).isEqualTo(TerminalState.EXPECTED);
        watch.heard(id, "attract", false, 1080, 1920, "Chromium 156", true);
        assertThat(state(id)).isEqualTo(TerminalState.ONLINE);
        terminals.putInService(id, false);
        assertThat(state(id)).isEqualTo(TerminalState.OUT_OF_SERVICE);
        terminals.putInService(id, true);
        silence();
        assertThat(state(id)).isEqualTo(TerminalState.SILENT);
    }

    @Test
    void aSilenceAndItsEndAreToldOnceByHoweverManyNodes() {
        var id = added("Accueil");
        identity.enrol(terminals.newCode(id).code()).orElseThrow();
        watch.heard(id, "attract", false, 1080, 1920, "Chromium 156", true);
        watch.tellSilences();
        assertThat(told()).isEmpty();
        silence();
        TestNode.together(6, _ -> {
            watch.tellSilences();
            return true;
        });
        assertThat(told()).containsExactly("La borne « Accueil » ne répond plus");
        watch.heard(id, "attract", false, 1080, 1920, "Chromium 156", true);
        TestNode.together(6, _ -> {
            watch.tellSilences();
            return true;
        });
        assertThat(told())
                .containsExactly("La borne « Accueil » ne répond plus", "La borne « Accueil » répond de nouveau");
    }

    @Test
    void anEmergencyIsOnEveryTerminalAndANoticeOnOne() {
        var first = added("Accueil");
        var second = added("Mairie");
        terminals.alarm("Évacuez le bâtiment.");
        terminals.say(first, "La borne ferme à 17 h.");
        assertThat(terminals.list()).allMatch(t -> t.emergency().equals("Évacuez le bâtiment."));
        assertThat(terminals.find(second).orElseThrow().notice()).isEmpty();
        terminals.alarm("");
        assertThat(terminals.list()).allMatch(t -> t.emergency().isEmpty());
    }

    @Test
    void visitsAreCountedByServiceAndOutcome() {
        var id = added("Accueil");
        var done = visits.begin(id);
        visits.uses(done, "ateliers");
        visits.achieved(done);
        visits.end(id, VisitOutcome.LEFT);
        visits.end(id, VisitOutcome.TIMED_OUT);
        visits.begin(id);
        var last = visits.begin(id);
        visits.end(id, VisitOutcome.TIMED_OUT);
        visits.lost(last);
        assertThat(visits.counts(Optional.of(id), LocalDate.now(clock).minusDays(1)))
                .extracting(VisitCount::service, VisitCount::outcome, VisitCount::visits)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("ateliers", VisitOutcome.DONE, 1L),
                        org.assertj.core.groups.Tuple.tuple("", VisitOutcome.LOST, 1L),
                        org.assertj.core.groups.Tuple.tuple("", VisitOutcome.TIMED_OUT, 1L));
        assertThat(visits.last()).containsKey(id);
    }

    @Test
    void aLaunchTicketOpensOneScreenOnce() {
        var id = added("Accueil");
        var ticket = screens.ticket(id);
        var cookies = TestNode.together(20, _ -> screens.open(ticket));
        assertThat(cookies).filteredOn(Optional::isPresent).hasSize(1);
        var cookie = cookies.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        assertThat(screens.identify(cookie)).isInstanceOf(Identified.Known.class);
        var late = screens.ticket(id);
        jdbc.sql("UPDATE terminal_screen SET launch_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND")
                .update();
        assertThat(screens.open(late)).isEmpty();
        terminals.revoke(id);
        assertThat(screens.identify(cookie)).isInstanceOf(Identified.Revoked.class);
        assertThat(screens.open(screens.ticket(id))).isEmpty();
    }

    @Test
    void anOrderIsFetchedOnceHoweverManyAsk() {
        var id = added("Accueil");
        orders.give(id, OrderKind.REBOOT, "");
        orders.give(id, OrderKind.VOLUME, "40");
        assertThat(orders.give(id, OrderKind.VOLUME, "fort")).isInstanceOf(OrderResult.NoVolume.class);
        var fetched = TestNode.together(10, _ -> orders.fetch(id)).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(fetched)
                .extracting(TerminalOrder::kind)
                .containsExactlyInAnyOrder(OrderKind.REBOOT, OrderKind.VOLUME);
        var reboot = fetched.getFirst().id();
        assertThat(orders.answer(id, reboot, OrderOutcome.DONE, "")).isTrue();
        assertThat(orders.answer(id, reboot, OrderOutcome.FAILED, "")).isFalse();
        assertThat(orders.answer(added("Mairie"), fetched.getLast().id(), OrderOutcome.DONE, ""))
                .isFalse();
    }

    @Test
    void anOrderNobodyFetchesInTenMinutesIsVoid() {
        var id = added("Accueil");
        orders.give(id, OrderKind.REBOOT, "");
        jdbc.sql("UPDATE terminal_order SET given_at = given_at - INTERVAL 11 MINUTE")
                .update();
        assertThat(orders.fetch(id)).isEmpty();
        assertThat(orders.recent(id)).singleElement().matches(OrderView::expired);
    }

    @Test
    void aScreenIsNotPicturedWhileSomebodyIsThere() {
        var id = added("Accueil");
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2};
        orders.give(id, OrderKind.SCREENSHOT, "");
        visits.begin(id);
        assertThat(orders.give(id, OrderKind.SCREENSHOT, "")).isInstanceOf(OrderResult.SomebodyIsThere.class);
        assertThat(orders.fetch(id)).isEmpty();
        visits.end(id, VisitOutcome.LEFT);
        var order = orders.fetch(id).getFirst().id();
        visits.begin(id);
        assertThat(pictures.keep(id, order, png)).isEqualTo(PictureResult.SOMEBODY_IS_THERE);
        visits.end(id, VisitOutcome.LEFT);
        assertThat(pictures.keep(id, order, png)).isEqualTo(PictureResult.NOT_ASKED);
        orders.give(id, OrderKind.SCREENSHOT, "");
        order = orders.fetch(id).getFirst().id();
        assertThat(pictures.keep(id, order, new byte[] {1, 2, 3, 4, 5})).isEqualTo(PictureResult.NO_PICTURE);
        assertThat(pictures.keep(id, order, png)).isEqualTo(PictureResult.KEPT);
        assertThat(pictures.last(id)).isPresent();
        jdbc.sql("UPDATE terminal_picture SET taken_at = taken_at - INTERVAL 25 HOUR")
                .update();
        assertThat(pictures.last(id)).isEmpty();
        assertThat(pictures.forgetOld()).isEqualTo(1);
    }

    @Test
    void aMachineWithoutItsBrowserIsNotHeard() {
        var id = added("Accueil");
        identity.enrol(terminals.newCode(id).code()).orElseThrow();
        watch.heard(id, machine(true));
        assertThat(state(id)).isEqualTo(TerminalState.ONLINE);
        silence();
        watch.heard(id, machine(false));
        assertThat(state(id)).isEqualTo(TerminalState.SILENT);
        assertThat(watch.machine(id).orElseThrow().machine()).isEqualTo(machine(false));
    }

    @Test
    void aWaitingScreenEndsAVisitThatWasLost() {
        var id = added("Accueil");
        visits.begin(id);
        watch.heard(id, "attract", false, 1080, 1920, "Chromium 156", true);
        assertThat(visits.isOpen(id)).isTrue();
        jdbc.sql("UPDATE terminal_visit SET begun_at = begun_at - INTERVAL 2 MINUTE")
                .update();
        watch.heard(id, "attract", false, 1080, 1920, "Chromium 156", true);
        assertThat(visits.isOpen(id)).isFalse();
    }

    private static Machine machine(boolean browser) {
        return new Machine(
                "1",
                "Chromium 156",
                browser,
                60,
                null,
                40,
                12,
                Machine.PrinterState.READY,
                Machine.PaperState.ENOUGH,
                false);
    }

    private TerminalId added(String name) {
        var result = terminals.save(null, 0, TerminalDetails.usual(name, venue), Texts.FRENCH);
        return ((Saving.Saved<TerminalId>) result).id();
    }

    private TerminalState state(TerminalId id) {
        return terminals.find(id).orElseThrow().state();
    }

    private void silence() {
        jdbc.sql("UPDATE terminal_beat SET heard_at = UTC_TIMESTAMP(6) - INTERVAL 2 MINUTE")
                .update();
    }

    private List<String> told() {
        return jdbc.sql("SELECT subject FROM message ORDER BY created_at, id")
                .query(String.class)
                .list();
    }
}
