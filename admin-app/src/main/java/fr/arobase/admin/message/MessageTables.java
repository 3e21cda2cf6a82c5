package fr.arobase.admin.message;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.document.TableExport;
import fr.arobase.document.TableExport.Column;
import fr.arobase.message.MessageView;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The e-mails and the calls as a spreadsheet has them. */
final class MessageTables {

    private final Locale locale;

    MessageTables(Locale locale) {
        this.locale = locale;
    }

    TableExport<MessageView> emails() {
        return new TableExport<>(
                text("outbox"),
                List.of(
                        column("outbox.to", MessageView::recipientName),
                        column("outbox.address", MessageView::recipient),
                        column("outbox.subject", MessageView::subject),
                        column("outbox.when", m -> local(m.createdAt())),
                        column("outbox.state", this::state)));
    }

    TableExport<MessageView> calls() {
        return new TableExport<>(
                text("calls"),
                List.of(
                        column("calls.who", MessageView::recipientName),
                        column("calls.number", m -> CallPanel.number(m, locale)),
                        column("calls.what", MessageView::subject),
                        column("calls.since", m -> local(m.createdAt())),
                        column("outbox.state", this::state),
                        column("call.note", MessageView::note)));
    }

    private String state(MessageView message) {
        return MessageWords.state(message, locale).words();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, CommonConfiguration.ZONE);
    }

    private Column<MessageView> column(String key, Function<MessageView, @Nullable Object> value) {
        return new Column<>(text(key), value);
    }

    private String text(String key) {
        return MessageWords.text(locale, key);
    }
}
