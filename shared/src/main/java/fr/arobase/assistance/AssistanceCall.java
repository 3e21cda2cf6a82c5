package fr.arobase.assistance;

import fr.arobase.common.Secret;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call for a person, from a screen.
 *
 * <p>It <em>waits</em>; unanswered for two minutes it is <em>late</em>, and the caller is told whom to phone. The first
 * answer stands, once. Either side ends it; after fifteen minutes it is over by itself.
 */
@Entity
class AssistanceCall {

    static final Duration PATIENCE = Duration.ofMinutes(2);
    static final Duration LIFE = Duration.ofMinutes(15);

    @EmbeddedId
    private CallId id;

    @Nullable
    private UUID terminalId;

    private String place;
    private String page;

    @Enumerated(EnumType.STRING)
    private Need need;

    private String language;
    private Instant openedAt;

    @Nullable
    private Integer deskNumber;

    @Nullable
    private String resume;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Nullable
    private Instant answeredAt;

    @Nullable
    private String answeredBy;

    @Nullable
    private Instant closedAt;

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected AssistanceCall() {}

    /** @param deskNumber what somebody who comes to the desk says there; none for other needs */
    AssistanceCall(NewCall call, @Nullable Integer deskNumber, Instant now) {
        this.id = CallId.next();
        this.terminalId = call.terminal();
        this.place = call.place();
        this.page = call.page();
        this.need = call.need();
        this.language = call.language();
        this.openedAt = now;
        this.deskNumber = deskNumber;
        this.resume = call.resume() == null ? null : call.resume().text();
    }

    CallId id() {
        return id;
    }

    CallState state(Instant now) {
        if (closedAt != null || !now.isBefore(openedAt.plus(LIFE))) {
            return CallState.OVER;
        }
        if (answer != null) {
            return CallState.ANSWERED;
        }
        return now.isBefore(openedAt.plus(PATIENCE)) ? CallState.WAITING : CallState.LATE;
    }

    AnswerResult answer(Answer said, String by, Instant now) {
        return switch (state(now)) {
            case OVER -> new AnswerResult.Over();
            case ANSWERED -> new AnswerResult.Overtaken(Objects.requireNonNull(answeredBy));
            case WAITING, LATE -> {
                answer = said;
                answeredBy = by;
                answeredAt = now;
                yield new AnswerResult.Answered();
            }
        };
    }

    /** Once is enough; again changes nothing. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
            resume = null;
        }
    }

    CallView view(Instant now) {
        return new CallView(
                id,
                place,
                page,
                need,
                language,
                openedAt,
                openedAt.plus(LIFE),
                answer,
                answeredBy == null ? "" : answeredBy,
                state(now),
                deskNumber,
                resume == null ? null : new Secret(resume));
    }
}
