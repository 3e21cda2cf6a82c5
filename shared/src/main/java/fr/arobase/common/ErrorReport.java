package fr.arobase.common;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person reads when something went wrong: a plain sentence, never the exception's own. Unless it is a refusal
 * written for them, a short id goes with it, and the log holds the whole story under the same id.
 *
 * @param message in the person's language, the id included
 */
public record ErrorReport(String message, Cause cause) {

    /** Why it failed, as far as the person is concerned. */
    public enum Cause {
        REFUSED,
        DATABASE_DOWN,
        UNEXPECTED
    }

    private static final Logger log = LoggerFactory.getLogger(ErrorReport.class);
    private static final int ID_LENGTH = 6;

    /** Logs the error and words it. */
    public static ErrorReport of(Throwable error, Locale locale) {
        var refusal = causes(error).filter(RefusedException.class::isInstance).findFirst();
        if (refusal.isPresent()) {
            return new ErrorReport(String.valueOf(refusal.get().getMessage()), Cause.REFUSED);
        }
        var id = newId();
        if (isDatabaseDown(error)) {
            log.warn("Error {}: the database does not answer: {}", id, error.toString());
            return new ErrorReport(Texts.get(ErrorReport.class, locale, "error.database", id), Cause.DATABASE_DOWN);
        }
        log.error("Error {}", id, error);
        return new ErrorReport(Texts.get(ErrorReport.class, locale, "error.unexpected", id), Cause.UNEXPECTED);
    }

    /** Whether the error comes from a database that cannot be reached, however deep it is wrapped. */
    public static boolean isDatabaseDown(Throwable error) {
        return causes(error)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLRecoverableException
                        || cause instanceof SQLException e
                                && e.getSQLState() != null
                                && e.getSQLState().startsWith("08"));
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    /** Read aloud on the telephone: neither vowels nor look-alikes. It is no secret. */
    private static String newId() {
        var letters = "23456789BCDFGHJKMNPQRSTVWXZ";
        return ThreadLocalRandom.current()
                .ints(ID_LENGTH, 0, letters.length())
                .collect(StringBuilder::new, (text, at) -> text.append(letters.charAt(at)), StringBuilder::append)
                .toString();
    }
}
