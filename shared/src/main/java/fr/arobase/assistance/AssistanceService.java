package fr.arobase.assistance;

import fr.arobase.audit.AuditService;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls for a person: anybody at a screen calls and ends their call; staff see the open ones and answer. */
@Service
@Transactional
public class AssistanceService {

    /** Long enough to look back at a day. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CallRepository calls;
    private final Clock clock;

    AssistanceService(CallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    public CallId call(NewCall call) {
        var number = call.need() == Need.DESK ? freeNumber() : null;
        return calls.save(new AssistanceCall(call, number, clock.instant())).id();
    }

    /** Three figures that nobody else at the desk has just now. */
    private int freeNumber() {
        var taken = calls.deskNumbers(clock.instant().minus(AssistanceCall.LIFE));
        return RANDOM.ints(100, 1000)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<CallView> find(CallId id) {
        var now = clock.instant();
        return calls.findById(id).map(call -> call.view(now));
    }

    /** Whoever called needs nobody any more, or is gone. */
    public void withdraw(CallId id) {
        calls.hold(id).ifPresent(call -> call.close(clock.instant()));
    }

    /** Those that wait or were answered, the oldest first. */
    @PreAuthorize("hasRole('ADVISOR')")
    @Transactional(readOnly = true)
    public List<CallView> open() {
        var now = clock.instant();
        return calls.open(now.minus(AssistanceCall.LIFE)).stream()
                .map(call -> call.view(now))
                .toList();
    }

    /** How many wait for an answer: a number that may stand beside a menu. */
    @Transactional(readOnly = true)
    public int waiting() {
        return Math.toIntExact(calls.waiting(clock.instant().minus(AssistanceCall.LIFE)));
    }

    @PreAuthorize("hasRole('ADVISOR')")
    public AnswerResult answer(CallId id, Answer answer) {
        return calls.hold(id)
                .map(call -> call.answer(answer, AuditService.actor(), clock.instant()))
                .orElseGet(AnswerResult.Over::new);
    }

    @PreAuthorize("hasRole('ADVISOR')")
    public void close(CallId id) {
        withdraw(id);
    }

    /** Calls of another day are forgotten. */
    public int forgetOld() {
        return calls.forget(clock.instant().minus(KEPT));
    }
}
