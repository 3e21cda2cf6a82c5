package fr.arobase.attendance;

import fr.arobase.attendance.Mark.Effect;
import fr.arobase.signup.AttendeeId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody came, as the log tells it. It is worked out from all marks each time, and is the same whatever the
 * order in which they reached us and however often each did.
 *
 * <p>The last thing said wins, except that the first of several arrivals gives the time, and that the closing of the
 * workshop only counts for those of whom nothing else is said. An undo takes back its mark and, when that was an arrival,
 * the people's other arrivals up to then: a family scanned at two doors is undone once.
 *
 * @param since when they came, or were said absent or excused
 * @param by who said so; empty when nothing is said
 */
public record Presence(
        State state,
        @Nullable Instant since,
        String by,
        @Nullable Source source) {

    public static final Presence NOTHING_SAID = new Presence(State.EXPECTED, null, "", null);

    /** EXPECTED: nothing is said yet. */
    public enum State {
        EXPECTED,
        PRESENT,
        ABSENT,
        EXCUSED
    }

    public boolean isPresent() {
        return state == State.PRESENT;
    }

    /** The presence of everybody whom the marks name; nothing is said of anybody else. */
    static Map<AttendeeId, Presence> of(Collection<Mark> marks) {
        var byId = new TreeMap<UUID, Mark>();
        marks.forEach(mark -> byId.put(mark.id(), mark));
        var undone = undone(byId);
        var inOrder = new TreeSet<>(
                Comparator.comparing(Mark::at).thenComparing(Mark::effect).thenComparing(Mark::id));
        inOrder.addAll(byId.values());
        var result = new HashMap<AttendeeId, Presence>();
        for (var mark : inOrder) {
            if (mark.effect() != Effect.UNDO) {
                for (var person : mark.people()) {
                    if (!undone.contains(new Said(mark.id(), person))) {
                        result.merge(person, first(mark), (before, _) -> after(before, mark));
                    }
                }
            }
        }
        return result;
    }

    private static Presence first(Mark mark) {
        var state =
                switch (mark.effect()) {
                    case PRESENT -> State.PRESENT;
                    case EXCUSED -> State.EXCUSED;
                    case ABSENT, NEVER_CAME -> State.ABSENT;
                    case UNDO -> State.EXPECTED;
                };
        return new Presence(state, mark.at(), mark.by(), mark.source());
    }

    private static Presence after(Presence before, Mark mark) {
        var closing = mark.effect() == Effect.NEVER_CAME;
        var again = mark.effect() == Effect.PRESENT && before.isPresent();
        return closing || again ? before : first(mark);
    }

    /** One mark, as far as it is about one person. */
    private record Said(UUID mark, AttendeeId person) {}

    private static HashSet<Said> undone(Map<UUID, Mark> byId) {
        var undone = new HashSet<Said>();
        for (var undo : byId.values()) {
            var target = undo.effect() == Effect.UNDO && undo.target() != null ? byId.get(undo.target()) : null;
            if (target != null) {
                for (var person : undo.people().isEmpty() ? target.people() : undo.people()) {
                    undone.add(new Said(target.id(), person));
                    if (target.effect() == Effect.PRESENT) {
                        byId.values().stream()
                                .filter(other -> other.effect() == Effect.PRESENT
                                        && !other.at().isAfter(undo.at()))
                                .forEach(other -> undone.add(new Said(other.id(), person)));
                    }
                }
            }
        }
        return undone;
    }
}
