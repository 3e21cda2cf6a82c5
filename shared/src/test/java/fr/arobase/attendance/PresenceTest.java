package fr.arobase.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.attendance.Mark.Effect;
import fr.arobase.attendance.Presence.State;
import fr.arobase.common.Uuids;
import fr.arobase.signup.AttendeeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Presence follows from the marks, whatever the order in which they reach us and however often. */
class PresenceTest {

    private static final Instant TWO = Instant.parse("2027-01-12T13:00:00Z");
    private static final AttendeeId JEANNE = AttendeeId.next();
    private static final AttendeeId PAUL = AttendeeId.next();
    private static final AttendeeId LEA = AttendeeId.next();

    @Test
    void nothing_is_said_of_somebody_without_a_mark() {
        assertThat(of(JEANNE)).isEqualTo(Presence.NOTHING_SAID);
    }

    @Test
    void the_first_of_several_arrivals_gives_the_time() {
        assertThat(of(JEANNE, arrival(5, JEANNE), arrival(2, JEANNE), arrival(9, JEANNE)))
                .extracting(Presence::state, Presence::since)
                .containsExactly(State.PRESENT, minute(2));
    }

    @Test
    void the_last_thing_said_by_staff_wins() {
        assertThat(of(JEANNE, arrival(2, JEANNE), mark(Effect.ABSENT, 30, JEANNE))
                        .state())
                .isEqualTo(State.ABSENT);
        assertThat(of(JEANNE, mark(Effect.EXCUSED, 1, JEANNE), arrival(20, JEANNE))
                        .state())
                .isEqualTo(State.PRESENT);
    }

    @Test
    void a_doubt_about_one_moment_is_settled_in_favour_of_the_person() {
        assertThat(of(JEANNE, mark(Effect.ABSENT, 2, JEANNE), arrival(2, JEANNE))
                        .state())
                .isEqualTo(State.PRESENT);
    }

    @Test
    void closing_counts_only_for_those_of_whom_nothing_else_is_said() {
        var closing = mark(Effect.NEVER_CAME, 120, JEANNE, PAUL, LEA);
        assertThat(of(JEANNE, closing).state()).isEqualTo(State.ABSENT);
        // A door without a network sends its scans in the evening.
        assertThat(of(PAUL, closing, arrival(2, PAUL)).state()).isEqualTo(State.PRESENT);
        assertThat(of(LEA, mark(Effect.EXCUSED, 0, LEA), closing).state()).isEqualTo(State.EXCUSED);
    }

    @Test
    void an_undo_takes_back_the_arrival_and_its_double_at_another_door() {
        var first = arrival(2, JEANNE, PAUL);
        var second = arrival(3, JEANNE, PAUL);
        var undo = undo(first, 4);
        assertThat(of(JEANNE, first, second, undo)).isEqualTo(Presence.NOTHING_SAID);
        assertThat(of(JEANNE, first, second, undo, arrival(10, JEANNE)).since()).isEqualTo(minute(10));
    }

    @Test
    void an_undo_may_be_for_some_of_the_family_only() {
        var family = arrival(2, JEANNE, PAUL, LEA);
        var undo = undo(family, 3, LEA);
        assertThat(of(JEANNE, family, undo).isPresent()).isTrue();
        assertThat(of(LEA, family, undo)).isEqualTo(Presence.NOTHING_SAID);
    }

    @Test
    void undoing_an_absence_brings_back_what_was_said_before() {
        var absent = mark(Effect.ABSENT, 30, JEANNE);
        assertThat(of(JEANNE, arrival(2, JEANNE), absent, undo(absent, 31)).since())
                .isEqualTo(minute(2));
    }

    static List<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(i -> 20270112L + i).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_order_and_any_repetition_give_the_same_presence(long seed) {
        var random = new Random(seed);
        var log = aDayOf(random);
        var expected = Presence.of(log);
        for (int i = 0; i < 50; i++) {
            var shuffled = new ArrayList<>(log);
            IntStream.range(0, random.nextInt(1 + log.size()))
                    .mapToObj(_ -> log.get(random.nextInt(log.size())))
                    .forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            assertThat(Presence.of(shuffled)).as("seed %d, %s", seed, shuffled).isEqualTo(expected);
        }
    }

    /** Some marks of all kinds, several within one minute, and undos of some of them, of undos too. */
    private static List<Mark> aDayOf(Random random) {
        var people = List.of(JEANNE, PAUL, LEA);
        var effects =
                List.of(Effect.PRESENT, Effect.PRESENT, Effect.ABSENT, Effect.EXCUSED, Effect.NEVER_CAME, Effect.UNDO);
        var log = new ArrayList<Mark>();
        for (int i = 0; i < 12; i++) {
            var effect = effects.get(random.nextInt(effects.size()));
            var some = people.stream().filter(_ -> random.nextBoolean()).toArray(AttendeeId[]::new);
            if (effect != Effect.UNDO) {
                log.add(mark(effect, random.nextInt(6), some));
            } else if (!log.isEmpty()) {
                log.add(undo(log.get(random.nextInt(log.size())), random.nextInt(6), some));
            }
        }
        return log;
    }

    private static Presence of(AttendeeId person, Mark... marks) {
        return Presence.of(List.of(marks)).getOrDefault(person, Presence.NOTHING_SAID);
    }

    private static Mark arrival(int minute, AttendeeId... people) {
        return mark(Effect.PRESENT, minute, people);
    }

    private static Mark mark(Effect effect, int minute, AttendeeId... people) {
        return mark(effect, minute, null, people);
    }

    private static Mark undo(Mark target, int minute, AttendeeId... people) {
        return mark(Effect.UNDO, minute, target.id(), people);
    }

    private static Mark mark(Effect effect, int minute, @Nullable UUID target, AttendeeId... people) {
        return new Mark(Uuids.next(), effect, Set.of(people), minute(minute), "camille.martin", Source.CONSOLE, target);
    }

    private static Instant minute(int minute) {
        return TWO.plusSeconds(60L * minute);
    }
}
