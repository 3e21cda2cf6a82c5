package fr.arobase.admin.jobs;

import static fr.arobase.TestProgramme.number;
import static fr.arobase.TestProgramme.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.TestProgramme;
import fr.arobase.access.IdempotentAnswers;
import fr.arobase.attendance.AttendanceService;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.message.MessageService;
import fr.arobase.message.NewMessage;
import fr.arobase.signup.SignedUpPeople;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.WaitingList;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.invocation.InvocationOnMock;
import org.quartz.Job;
import org.quartz.Scheduler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.AopTestUtils;

/**
 * What runs by the clock may be interrupted anywhere: the node dies before, within or after the transaction of any item.
 * The next run does what is left, and nothing twice.
 */
@IntegrationTest(
        classes = JobsNode.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "arobase.jobs.deliver-every=PT1S",
            "arobase.jobs.expire-every=PT1S",
            "arobase.jobs.remind-every=PT1S",
            "arobase.jobs.close-every=PT1S",
            "arobase.jobs.forget-every=PT1S"
        })
class JobsIT {

    private static final int ITEMS = 4;

    /** Where the node dies. */
    enum Moment {
        BEFORE,
        WITHIN,
        AFTER
    }

    @MockitoSpyBean
    MessageService messages;

    @Autowired
    SignupService signups;

    @Autowired
    SignedUpPeople people;

    @Autowired
    WaitingList waitingList;

    @Autowired
    WorkshopService workshops;

    @Autowired
    AttendanceService attendance;

    @Autowired
    IdempotentAnswers answers;

    @Autowired
    Scheduler scheduler;

    @Autowired
    Clock clock;

    @BeforeEach
    void begin() {
        TestProgramme.begin();
    }

    @ParameterizedTest
    @EnumSource
    void remindersInterruptedAnywhere(Moment moment) {
        for (int step = 0; step < ITEMS; step++) {
            TestProgramme.begin();
            for (int i = 0; i < ITEMS; i++) {
                confirmedFor(tomorrow(), i);
            }
            var dying = dying(people, SignedUpPeople.class, moment, step);
            if (moment != Moment.WITHIN) {
                doAnswer(dying.answer()).when(dying.service()).remind(any());
            }

            dies(new RemindJob(dying.service()));
            assertThat(reminders()).isEqualTo(moment == Moment.AFTER ? step + 1 : step);
            runs(new RemindJob(people));
            runs(new RemindJob(people));

            assertThat(reminders()).isEqualTo(ITEMS);
            assertThat(number("SELECT COUNT(DISTINCT about) FROM message WHERE kind = 'signup.reminder'"))
                    .isEqualTo(ITEMS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void offersThatEndInterruptedAnywhere(Moment moment) {
        for (int step = 0; step < ITEMS; step++) {
            TestProgramme.begin();
            for (int i = 0; i < ITEMS; i++) {
                offerThatHasEnded(i * 10);
            }
            var dying = dying(waitingList, WaitingList.class, moment, step);
            if (moment != Moment.WITHIN) {
                doAnswer(dying.answer()).when(dying.service()).expire(any());
            }

            dies(new ExpireOffersJob(dying.service()));
            runs(new ExpireOffersJob(waitingList));
            runs(new ExpireOffersJob(waitingList));

            assertThat(number("SELECT COUNT(*) FROM signup WHERE status = 'EXPIRED'"))
                    .isEqualTo(ITEMS);
            assertThat(number("SELECT COUNT(*) FROM signup WHERE status = 'OFFERED'"))
                    .isEqualTo(ITEMS);
            assertThat(number("SELECT SUM(seats_taken) FROM workshop")).isEqualTo(ITEMS);
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM audit_event WHERE actor = 'clock' AND action = 'signup.offer-expired'"))
                    .isEqualTo(ITEMS);
            assertThat(number("SELECT COUNT(*) FROM message WHERE kind = 'signup.expired'"))
                    .isEqualTo(ITEMS);
            assertThat(number("SELECT COUNT(*) FROM message WHERE kind = 'signup.offered'"))
                    .isEqualTo(2 * ITEMS);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE", "AFTER"})
    void closingInterruptedAnywhere(Moment moment) {
        for (int step = 0; step < ITEMS; step++) {
            TestProgramme.begin();
            for (int i = 0; i < ITEMS; i++) {
                overSince(Duration.ofHours(5), i);
            }
            var dying = dying(attendance, AttendanceService.class, moment, step);
            doAnswer(dying.answer()).when(dying.service()).closeWorkshop(any());

            dies(new CloseWorkshopsJob(workshops, dying.service(), clock));
            runs(new CloseWorkshopsJob(workshops, attendance, clock));
            runs(new CloseWorkshopsJob(workshops, attendance, clock));

            assertThat(number("SELECT COUNT(*) FROM workshop WHERE status = 'CLOSED'"))
                    .isEqualTo(ITEMS);
            assertThat(number("SELECT COUNT(*) FROM scan WHERE kind = 'CLOSING'"))
                    .isEqualTo(ITEMS);
            assertThat(number("SELECT COUNT(*) FROM scan_attendee")).isEqualTo(ITEMS);
        }
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersWaiting() {
        for (int i = 0; i < ITEMS; i++) {
            confirmedFor(tomorrow(), i);
        }
        var calls = new AtomicInteger();
        doAnswer(call -> {
                    if (calls.getAndIncrement() == 1) {
                        throw new IllegalStateException("this one cannot be done");
                    }
                    return call.callRealMethod();
                })
                .when(spy(messages))
                .queue(any(NewMessage.class));

        runs(new RemindJob(people));

        assertThat(reminders()).isEqualTo(ITEMS - 1);
        runs(new RemindJob(people));
        assertThat(reminders()).isEqualTo(ITEMS);
    }

    @Test
    void whatIsNotOverIsNotClosed() {
        overSince(Duration.ofMinutes(30), 1);

        runs(new CloseWorkshopsJob(workshops, attendance, clock));

        assertThat(number("SELECT COUNT(*) FROM workshop WHERE status = 'PLANNED'"))
                .isEqualTo(1);
    }

    @Test
    void oldAnswersAreForgotten() {
        for (var age : List.of("1 HOUR", "25 HOUR")) {
            TestProgramme.run("INSERT INTO idempotent_answer VALUES (UUID(), 'k', 'h', 201, '{}', UTC_TIMESTAMP(6)"
                    + " - INTERVAL " + age + ")");
        }

        runs(new ForgetAnswersJob(answers));

        assertThat(number("SELECT COUNT(*) FROM idempotent_answer")).isEqualTo(1);
    }

    @Test
    void twoSchedulersOverOneDatabaseDoEverythingOnce() throws Exception {
        for (int i = 0; i < ITEMS; i++) {
            confirmedFor(tomorrow(), i);
            offerThatHasEnded(100 + i * 10);
            overSince(Duration.ofHours(5), 200 + i);
        }
        try (var other = otherNode()) {
            var runsHere = count(scheduler);
            var runsThere = count(other.getBean(Scheduler.class));
            scheduler.start();
            other.getBean(Scheduler.class).start();

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(reminders()).isEqualTo(ITEMS);
                assertThat(number("SELECT COUNT(*) FROM signup WHERE status = 'EXPIRED'"))
                        .isEqualTo(ITEMS);
                assertThat(number("SELECT COUNT(*) FROM workshop WHERE status = 'CLOSED'"))
                        .isEqualTo(ITEMS);
            });
            // Both take their turns, again and again, and nothing more happens.
            int before = runsHere.get() + runsThere.get();
            await().atMost(Duration.ofSeconds(60)).until(() -> runsHere.get() + runsThere.get() > before + 20);
            assertThat(number("SELECT COUNT(*) FROM QRTZ_SCHEDULER_STATE")).isEqualTo(2);
        } finally {
            scheduler.standby();
        }
        assertThat(reminders()).isEqualTo(ITEMS);
        assertThat(number("SELECT COUNT(*) FROM message WHERE kind = 'signup.expired'"))
                .isEqualTo(ITEMS);
        assertThat(number("SELECT COUNT(*) FROM scan WHERE kind = 'CLOSING'")).isEqualTo(ITEMS);
    }

    private ConfigurableApplicationContext otherNode() {
        return new SpringApplicationBuilder(JobsNode.class)
                .web(WebApplicationType.NONE)
                .initializers(new TestDatabase())
                .properties(
                        "management.endpoint.health.validate-group-membership=false",
                        "arobase.jobs.deliver-every=PT1S",
                        "arobase.jobs.expire-every=PT1S",
                        "arobase.jobs.remind-every=PT1S",
                        "arobase.jobs.close-every=PT1S",
                        "arobase.jobs.forget-every=PT1S")
                .run();
    }

    private static AtomicInteger count(Scheduler scheduler) throws Exception {
        var runs = new AtomicInteger();
        scheduler.getListenerManager().addJobListener(new org.quartz.listeners.JobListenerSupport() {
            @Override
            public String getName() {
                return "count";
            }

            @Override
            public void jobWasExecuted(
                    org.quartz.JobExecutionContext context, org.quartz.JobExecutionException failure) {
                runs.incrementAndGet();
            }
        });
        return runs;
    }

    // ---- dying

    private static class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record Dying<T>(T service, org.mockito.stubbing.Answer<?> answer) {}

    /** The service as the job sees it, on a node that dies at one item. */
    private <T> Dying<T> dying(T real, Class<T> type, Moment moment, int step) {
        var calls = new AtomicInteger();
        org.mockito.stubbing.Answer<?> answer = call -> {
            boolean now = calls.getAndIncrement() == step;
            if (now && moment == Moment.BEFORE) {
                throw new Died();
            }
            var result = onReal(real, call);
            if (now && moment == Moment.AFTER) {
                throw new Died();
            }
            return result;
        };
        if (moment == Moment.WITHIN) {
            doAnswer(call -> {
                        call.callRealMethod();
                        if (calls.getAndIncrement() == step) {
                            throw new Died();
                        }
                        return null;
                    })
                    .when(spy(messages))
                    .queue(any(NewMessage.class));
        }
        return new Dying<>(mock(type, delegatesTo(real)), answer);
    }

    /** The spy inside the transaction's proxy. */
    private static MessageService spy(MessageService messages) {
        return AopTestUtils.getUltimateTargetObject(messages);
    }

    private static Object onReal(Object real, InvocationOnMock call) throws Throwable {
        try {
            return call.getMethod().invoke(real, call.getArguments());
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void dies(Job job) {
        try {
            job.execute(null);
            throw new AssertionError("The node should have died");
        } catch (Died asItShould) {
            reset(spy(messages));
        } catch (org.quartz.JobExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void runs(Job job) {
        try {
            job.execute(null);
        } catch (org.quartz.JobExecutionException e) {
            throw new AssertionError(e);
        }
    }

    // ---- what there is to do

    private static long reminders() {
        return number("SELECT COUNT(*) FROM message WHERE kind = 'signup.reminder'");
    }

    private static LocalDateTime tomorrow() {
        return LocalDateTime.now(CommonConfiguration.ZONE).plusDays(1);
    }

    private SignupId confirmedFor(LocalDateTime start, int person) {
        return signUp(TestProgramme.workshop(3, start), person);
    }

    private SignupId signUp(WorkshopId workshop, int person) {
        return switch (signups.signUp(wish(workshop, person))) {
            case SignupResult.Confirmed(var ticket) -> ticket.signup();
            case SignupResult.Waiting(var ticket) -> ticket.signup();
            case SignupResult.AlreadySignedUp _, SignupResult.Closed _ -> throw new AssertionError();
        };
    }

    /** One seat, held for somebody who did not answer; two more wait. */
    private void offerThatHasEnded(int person) {
        var workshop = TestProgramme.workshop(1);
        var seated = signUp(workshop, person);
        var waiting = new ArrayList<SignupId>();
        for (int i = 1; i <= 3; i++) {
            waiting.add(signUp(workshop, person + i));
        }
        signups.cancel(seated);
        TestProgramme.run(
                "UPDATE signup SET offer_until = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE id = ?",
                waiting.getFirst().value());
    }

    /** A workshop of two hours that was held; one person was expected. */
    private void overSince(Duration ago, int person) {
        var workshop = TestProgramme.workshop(3);
        signUp(workshop, person);
        var start = LocalDateTime.now(CommonConfiguration.ZONE).minusHours(2).minus(ago);
        TestProgramme.run("UPDATE workshop SET starts_at = ? WHERE id = ?", start, workshop.value());
    }
}
