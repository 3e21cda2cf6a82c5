package fr.arobase.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.common.Fault;
import fr.arobase.common.RefusedException;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Staff log in with a long password; five wrong ones in a row keep them out for a quarter of an hour. */
@IntegrationTest
class StaffServiceIT {

    private static final String LOGIN = "camille.martin";
    private static final String PASSWORD = "une phrase que je retiens";

    @Autowired
    StaffService staff;

    @Autowired
    LogInService logIns;

    @Autowired
    JdbcClient jdbc;

    private StaffId camille;

    @BeforeEach
    void oneAdvisor() {
        TestDatabase.clean();
        camille = add(LOGIN, PASSWORD);
    }

    @Test
    void theRightPasswordOpensAndIsKeptOnlyAsAStrongHash() {
        assertThat(logIns.logIn(" Camille.Martin ", PASSWORD)).isInstanceOfSatisfying(LogIn.Welcome.class, welcome -> {
            assertThat(welcome.member().name()).isEqualTo("Quelqu’un");
            assertThat(welcome.member().role()).isEqualTo(Role.ADVISOR);
        });
        assertThat(hash()).startsWith("{bcrypt}$2a$12$").doesNotContain(PASSWORD);
    }

    @Test
    void theFifthWrongPasswordLocksEvenForTheRightOne() {
        for (int i = 1; i <= 4; i++) {
            assertThat(logIns.logIn(LOGIN, "faux")).isInstanceOf(LogIn.Wrong.class);
        }
        assertThat(logIns.logIn(LOGIN, "faux")).isInstanceOf(LogIn.Locked.class);
        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Locked.class);
        assertThat(staff.findByLogin(LOGIN))
                .hasValueSatisfying(m -> assertThat(m.locked()).isTrue());

        aQuarterOfAnHourPasses();

        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Welcome.class);
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        for (int i = 0; i < 4; i++) {
            logIns.logIn(LOGIN, "faux");
        }
        logIns.logIn(LOGIN, PASSWORD);
        for (int i = 0; i < 4; i++) {
            assertThat(logIns.logIn(LOGIN, "faux")).isInstanceOf(LogIn.Wrong.class);
        }
        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Welcome.class);
    }

    @Test
    void ofManySimultaneousGuessesOnlyFiveCount() throws Exception {
        var answers = allAtOnce(16, () -> logIns.logIn(LOGIN, "faux"));

        assertThat(answers.stream().filter(LogIn.Wrong.class::isInstance)).hasSize(4);
        assertThat(answers.stream().filter(LogIn.Locked.class::isInstance)).hasSize(12);
        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Locked.class);
        assertThat(TestDatabase.count("audit_event", "action = 'staff.locked'")).isEqualTo(1);
    }

    @Test
    void aLoginThatNobodyHasAnswersAndLocksLikeTheOthers() {
        for (int i = 1; i <= 4; i++) {
            assertThat(logIns.logIn("personne", "faux")).isInstanceOf(LogIn.Wrong.class);
        }
        assertThat(logIns.logIn("personne", "faux")).isInstanceOf(LogIn.Locked.class);
        assertThat(logIns.logIn("personne", "faux")).isInstanceOf(LogIn.Locked.class);
    }

    @Test
    void aClosedAccountDoesNotOpen() {
        staff.setEnabled(camille, false, Texts.FRENCH);

        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Wrong.class);
        assertThat(staff.isCurrent(camille, Role.ADVISOR)).isFalse();
        assertThat(staff.active()).isEmpty();

        staff.setEnabled(camille, true, Texts.FRENCH);

        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Welcome.class);
    }

    @Test
    void aWeakerHashIsReplacedAtTheNextLogIn() {
        var weak = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        jdbc.sql("UPDATE staff_member SET password_hash = ?").param(weak).update();

        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Welcome.class);

        assertThat(hash()).startsWith("{bcrypt}$2a$12$");
        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Welcome.class);
    }

    @Test
    void aNewPasswordIsLongAndReplacesTheOldOne() {
        assertThatThrownBy(() -> staff.changePassword(camille, "onze lettre", Texts.FRENCH))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("12 caractères");
        assertThatThrownBy(() -> staff.changePassword(camille, "aaaaaaaaaaaaaaaa", Texts.FRENCH))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> staff.changePassword(camille, "é".repeat(20) + "abcdefghij".repeat(4), Texts.FRENCH))
                .isInstanceOf(RefusedException.class);

        staff.changePassword(camille, "une autre phrase", Texts.FRENCH);

        assertThat(logIns.logIn(LOGIN, PASSWORD)).isInstanceOf(LogIn.Wrong.class);
        assertThat(logIns.logIn(LOGIN, "une autre phrase")).isInstanceOf(LogIn.Welcome.class);
    }

    @Test
    void whatIsWrongWithAnAccountIsSaidByField() {
        var outcome = staff.add(new StaffDetails(LOGIN, " ", "pas une adresse", Role.ADVISOR), "court", Texts.FRENCH);

        assertThat(outcome).isInstanceOfSatisfying(Saving.Invalid.class, invalid -> {
            @SuppressWarnings("unchecked")
            var faults = (List<Fault>) invalid.faults();
            assertThat(faults).extracting(Fault::field).containsExactlyInAnyOrder("login", "name", "email", "password");
        });
        assertThat(staff.list()).hasSize(1);
    }

    @Test
    void anAdministratorsNewPasswordLetsInAtOnce() {
        for (int i = 0; i < 5; i++) {
            logIns.logIn(LOGIN, "faux");
        }
        staff.change(camille, new StaffDetails(LOGIN, "Camille", "", Role.ADVISOR), "une autre phrase", Texts.FRENCH);

        assertThat(logIns.logIn(LOGIN, "une autre phrase")).isInstanceOf(LogIn.Welcome.class);
    }

    private StaffId add(String login, String password) {
        var outcome = staff.add(new StaffDetails(login, "Quelqu’un", "", Role.ADVISOR), password, Texts.FRENCH);
        return ((Saving.Saved<StaffId>) outcome).id();
    }

    private void aQuarterOfAnHourPasses() {
        jdbc.sql("UPDATE staff_member SET locked_until = locked_until - INTERVAL 15 MINUTE")
                .update();
    }

    private String hash() {
        return jdbc.sql("SELECT password_hash FROM staff_member")
                .query(String.class)
                .single();
    }

    private static <T> List<T> allAtOnce(int times, Callable<T> attempt) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return attempt.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<T>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
