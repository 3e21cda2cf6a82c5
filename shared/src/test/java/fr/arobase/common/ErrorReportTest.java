package fr.arobase.common;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What people read when something went wrong, and what the log keeps. */
class ErrorReportTest {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger().detachAppender(log);
    }

    @Test
    void aRefusalIsShownAsItIsWritten() {
        var report =
                ErrorReport.of(new IllegalStateException(new RefusedException("Cet atelier est passé.")), Texts.FRENCH);

        assertThat(report.message()).isEqualTo("Cet atelier est passé.");
        assertThat(report.cause()).isEqualTo(ErrorReport.Cause.REFUSED);
        assertThat(log.list).isEmpty();
    }

    @Test
    void anythingElseIsNeverShownButFoundInTheLogByItsId() {
        var report = ErrorReport.of(new IllegalStateException("SELECT secret"), Texts.FRENCH);

        assertThat(report.message()).doesNotContain("secret").doesNotContain("{0}");
        var id = report.message().substring(report.message().length() - 6);
        assertThat(id).matches("[2-9B-Z]{6}");
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).contains(id);
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("SELECT secret");
        });
    }

    @Test
    void anAbsentDatabaseHasItsOwnSentenceInBothLanguages() {
        var error = new RuntimeException(new SQLTransientConnectionException("pool"));

        assertThat(ErrorReport.of(error, Texts.FRENCH).message()).contains("Rien n’est perdu");
        assertThat(ErrorReport.of(error, Texts.ENGLISH).message()).contains("Nothing is lost");
        assertThat(ErrorReport.isDatabaseDown(new SQLException("gone", "08006")))
                .isTrue();
        assertThat(ErrorReport.isDatabaseDown(new SQLException("duplicate", "23000")))
                .isFalse();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(ErrorReport.class);
    }
}
