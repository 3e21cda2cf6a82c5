package fr.arobase.admin.message;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Chips;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.ExportButtons;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.frame.Search;
import fr.arobase.admin.frame.Table;
import fr.arobase.admin.frame.Tone;
import fr.arobase.message.Channel;
import fr.arobase.message.MessageDelivery;
import fr.arobase.message.MessageService;
import fr.arobase.message.MessageStatus;
import fr.arobase.message.MessageView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The e-mails: what has left, what waits, what failed; without a mail server, what would have been sent. */
@Route("messages")
@Menu(title = "outbox", order = 210, icon = "MAIL")
@RolesAllowed("ADVISOR")
class OutboxView extends ConsolePage implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final MessageService messages;
    private final boolean possible;
    private final Table<MessageView> table;
    private final Span count = Chips.count();
    private List<MessageView> emails = List.of();
    private String search = "";

    @Nullable
    private MessageStatus status;

    OutboxView(MessageService messages, MessageDelivery delivery) {
        this.messages = messages;
        this.possible = delivery.isPossible();
        title(text("outbox"));
        table = new Table<>(text("outbox"));
        actions(
                new ExportButtons<>(text("outbox.file"), new MessageTables(getLocale()).emails(), table::shown),
                Actions.plain(Glyph.REFRESH_CW, text("outbox.refresh"), this::refresh));
        table.two(text("outbox.to"), MessageView::recipientName, MessageView::recipient);
        table.onlyWide(table.words(text("outbox.subject"), MessageView::subject));
        table.words(text("outbox.when"), m -> MessageWords.when(m.createdAt(), getLocale()))
                .setComparator(MessageView::createdAt)
                .setFlexGrow(0);
        table.state(text("outbox.state"), m -> Optional.of(MessageWords.state(m, getLocale())));
        table.onOpen(message -> go(message == null ? null : message.id().toString()));
        chips(
                Chips.search(text("outbox.search"), search, typed -> {
                    search = typed;
                    filter();
                }),
                Chips.choice(
                        text("outbox.all"),
                        List.of(MessageStatus.PENDING, MessageStatus.SENT, MessageStatus.FAILED),
                        s -> text("outbox." + s),
                        null,
                        chosen -> {
                            status = chosen;
                            filter();
                        }),
                count);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        refresh();
        var chosen = emails.stream().filter(m -> m.id().toString().equals(id)).findFirst();
        table.narrow(chosen.isPresent());
        if (chosen.isEmpty()) {
            detail(null);
            return;
        }
        var message = chosen.get();
        table.select(message);
        var panel = new LetterPanel(
                message,
                getLocale(),
                () -> go(null),
                new Paragraph(text("outbox.addressed", message.recipientName(), message.recipient())));
        if (message.status() == MessageStatus.FAILED) {
            panel.foot(Actions.main(Glyph.SEND, text("outbox.retry"), () -> retry(message)));
        }
        detail(panel);
    }

    private void retry(MessageView message) {
        if (messages.retry(message.id())) {
            Notices.done(text("outbox.retried"));
        }
        go(message.id().toString());
    }

    private void refresh() {
        emails = messages.list(Channel.EMAIL, MOST);
        if (emails.isEmpty()) {
            content(new EmptyState(Glyph.MAIL, text("outbox.empty"), text("outbox.empty.why")));
        } else if (possible) {
            content(table);
        } else {
            var warning = new Div(Glyph.INFO.draw(), new Span(text("outbox.noServer")));
            warning.addClassNames("message", Tone.WARN.className());
            content(warning, table);
        }
        filter();
    }

    private void filter() {
        var shown = emails.stream()
                .filter(m -> status == null || m.status() == status)
                .filter(m -> Search.matches(search, m.recipientName(), m.recipient(), m.subject()))
                .toList();
        table.show(shown);
        count.setText(text("outbox.count", shown.size()));
    }

    private static void go(@Nullable String id) {
        if (id == null) {
            UI.getCurrent().navigate(OutboxView.class);
        } else {
            UI.getCurrent().navigate(OutboxView.class, id);
        }
    }
}
