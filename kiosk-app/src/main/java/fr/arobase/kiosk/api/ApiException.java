package fr.arobase.kiosk.api;

import java.util.List;

/** Ends a request with a problem. */
class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Problem.Fault> faults;
    private final long retryAfterSeconds;

    private ApiException(ProblemKind kind, List<Problem.Fault> faults, long retryAfterSeconds) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.faults = faults;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    static ApiException of(ProblemKind kind) {
        return new ApiException(kind, List.of(), 0);
    }

    static ApiException invalid(List<Problem.Fault> faults) {
        return new ApiException(ProblemKind.INVALID, List.copyOf(faults), 0);
    }

    static ApiException tooMany(java.time.Duration wait) {
        return new ApiException(ProblemKind.TOO_MANY_REQUESTS, List.of(), Math.max(1, wait.toSeconds() + 1));
    }

    ProblemKind kind() {
        return kind;
    }

    List<Problem.Fault> faults() {
        return faults;
    }

    /** 0 when trying again would not help. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
