package fr.arobase.kiosk.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What may be wrong with a request. Its type is {@code urn:arobase:problem:} and the name in lower case with hyphens. */
enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    REVOKED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    NO_SUCH_WORKSHOP(HttpStatus.NOT_FOUND),
    NO_SUCH_TICKET(HttpStatus.NOT_FOUND),
    NO_SUCH_CODE(HttpStatus.NOT_FOUND),
    NO_SUCH_ORDER(HttpStatus.NOT_FOUND),
    NO_SUCH_PAPER(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    ALREADY_SIGNED_UP(HttpStatus.CONFLICT),
    SOMEBODY_IS_THERE(HttpStatus.CONFLICT),
    CLOSED(HttpStatus.GONE),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    int status() {
        return status.value();
    }

    String type() {
        return "urn:arobase:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
