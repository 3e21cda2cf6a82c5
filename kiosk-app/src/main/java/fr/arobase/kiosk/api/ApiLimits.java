package fr.arobase.kiosk.api;

import fr.arobase.kiosk.limit.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often a machine may ask. Each key has a generous share, against programs gone wild; wrong codes and wrong keys have
 * a small one, against guessing: a human code has 27 thousand million values, so thirty wrong ones in ten minutes lead
 * nowhere.
 */
@Component
class ApiLimits {

    private static final Duration GUESSING = Duration.ofMinutes(10);

    private final RateLimit requests;
    private final RateLimit wrongCodes;
    private final RateLimit wrongKeys;

    ApiLimits(
            @Value("${arobase.api.requests-a-minute:60000}") int requestsAMinute,
            @Value("${arobase.api.wrong-codes:30}") int wrongCodesInTenMinutes,
            @Value("${arobase.api.wrong-keys:30}") int wrongKeysInTenMinutes) {
        this.requests = RateLimit.of(requestsAMinute, Duration.ofMinutes(1));
        this.wrongCodes = RateLimit.of(wrongCodesInTenMinutes, GUESSING);
        this.wrongKeys = RateLimit.of(wrongKeysInTenMinutes, GUESSING);
    }

    void request(ApiKeyAuthentication machine) {
        if (!requests.tryFor(machine.getName())) {
            throw ApiException.tooMany(requests.waitFor(machine.getName()));
        }
    }

    /** The key is wrong: once more, or once too often. */
    ApiException wrongKey(HttpServletRequest request) {
        return wrongKeys.tryFor(request.getRemoteAddr())
                ? ApiException.of(ProblemKind.UNAUTHENTICATED)
                : ApiException.tooMany(wrongKeys.waitFor(request.getRemoteAddr()));
    }

    /** Looks a ticket's code up; only wrong ones count. */
    <T> T byCode(ApiKeyAuthentication machine, HttpServletRequest request, Supplier<Optional<T>> lookUp) {
        return byCode(machine.getName() + " " + request.getRemoteAddr(), ProblemKind.NO_SUCH_TICKET, lookUp);
    }

    /** Takes an enrolment code up; only wrong ones count. */
    <T> T byEnrolmentCode(HttpServletRequest request, Supplier<Optional<T>> lookUp) {
        return byCode("enrolment " + request.getRemoteAddr(), ProblemKind.NO_SUCH_CODE, lookUp);
    }

    private <T> T byCode(String client, ProblemKind unknown, Supplier<Optional<T>> lookUp) {
        if (!wrongCodes.isLeftFor(client)) {
            throw ApiException.tooMany(wrongCodes.waitFor(client));
        }
        return lookUp.get().orElseThrow(() -> {
            wrongCodes.tryFor(client);
            return ApiException.of(unknown);
        });
    }
}
