package fr.arobase.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives a repeated request the answer it already got, so that a machine that lost our answer may simply ask again.
 *
 * <p>The answer is written in the transaction of what the request does, under the machine's key and the request's own key:
 * either both stand or neither. A repetition, at the same moment or later, on this node or another, finds the row taken,
 * undoes what it did, and gives the answer that is there. Answers are kept for a day.
 */
@Service
public class IdempotentAnswers {

    public static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    IdempotentAnswers(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was, or is, answered. */
    public record Answer(int status, String body) {}

    /** The request's key was used for another request: it cannot be known which one is meant. */
    public static class KeyReusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Does what a request asks for, once, and answers it.
     *
     * @param requestKey the request's own key, or null when it may not be repeated: then every request is a new one
     * @param requestHash the same for the same request
     * @param request what it does; an exception undoes it, and nothing is remembered
     * @throws KeyReusedException when the key came with another request before
     */
    public Answer once(AccessKeyId machine, @Nullable String requestKey, String requestHash, Supplier<Answer> request) {
        if (requestKey == null) {
            return Objects.requireNonNull(transactions.execute(_ -> request.get()));
        }
        var fresh = Objects.requireNonNull(transactions.execute(transaction -> {
            var answer = request.get();
            if (remember(machine, requestKey, requestHash, answer)) {
                return Optional.of(answer);
            }
            transaction.setRollbackOnly();
            return Optional.<Answer>empty();
        }));
        return fresh.orElseGet(() -> given(machine, requestKey, requestHash));
    }

    /** Waits for whoever is writing the same row; false when it was written before. */
    private boolean remember(AccessKeyId machine, String requestKey, String requestHash, Answer answer) {
        return jdbc.sql("""
                        INSERT IGNORE INTO idempotent_answer
                          (access_key_id, request_key, request_hash, status, body, created_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                        .params(
                                machine.value().toString(),
                                requestKey,
                                requestHash,
                                answer.status(),
                                answer.body(),
                                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Answer given(AccessKeyId machine, String requestKey, String requestHash) {
        var row = jdbc.sql("""
                        SELECT request_hash, status, body FROM idempotent_answer
                        WHERE access_key_id = ? AND request_key = ?""")
                .params(machine.value().toString(), requestKey)
                .query((found, _) -> found.getString(1).equals(requestHash)
                        ? Optional.of(new Answer(found.getInt(2), found.getString(3)))
                        : Optional.<Answer>empty())
                .single();
        return row.orElseThrow(KeyReusedException::new);
    }

    /**
     * Forgets answers older than they are kept, a bounded number at a time.
     *
     * @return how many
     */
    @Transactional
    public int forgetOld() {
        return jdbc.sql("DELETE FROM idempotent_answer WHERE created_at < ? LIMIT 5000")
                .param(LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .update();
    }
}
