package fr.arobase.admin.message;

import com.vaadin.flow.component.UI;
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
import fr.arobase.message.Channel;
import fr.arobase.message.MessageService;
import fr.arobase.message.MessageView;
import fr.arobase.signup.SignupService;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people without an e-mail address: whom to call, what to tell them, and what they answered. */
@Route("appels")
@Menu(title = "calls", order = 200, icon = "PHONE_CALL")
@RolesAllowed("ADVISOR")
class CallsView extends ConsolePage implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DONE = 200;

    private final MessageService messages;
    private final SignupService signups;
    private final Table<MessageView> table;
    private final Span count = Chips.count();
    private List<MessageView> calls = List.of();
    private String search = "";
    private boolean done;

    CallsView(MessageService messages, SignupService signups) {
        this.messages = messages;
        this.signups = signups;
        title(text("calls"));
        table = new Table<>(text("calls"));
        actions(
                new ExportButtons<>(text("calls.file"), new MessageTables(getLocale()).calls(), table::shown),
                Actions.plain(Glyph.REFRESH_CW, text("outbox.refresh"), this::refresh));
        table.two(text("calls.who"), MessageView::recipientName, m -> CallPanel.number(m, getLocale()));
        table.onlyWide(table.words(text("calls.what"), MessageView::subject));
        table.words(text("calls.since"), m -> MessageWords.when(m.createdAt(), getLocale()))
                .setComparator(MessageView::createdAt)
                .setFlexGrow(0);
        table.state(text("outbox.state"), m -> Optional.of(MessageWords.state(m, getLocale())));
        table.onOpen(call -> go(call == null ? null : call.id().toString()));
        chips(
                Chips.search(text("calls.search"), search, typed -> {
                    search = typed;
                    filter();
                }),
                Chips.toggle(text("calls.done"), done, pressed -> {
                    done = pressed;
                    refresh();
                }),
                count);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        refresh();
        var chosen = calls.stream().filter(m -> m.id().toString().equals(id)).findFirst();
        table.narrow(chosen.isPresent());
        chosen.ifPresent(table::select);
        detail(chosen.map(call -> new CallPanel(call, messages, signups, getLocale(), () -> go(null), this::noted))
                .orElse(null));
    }

    private void noted(String words) {
        Notices.done(words);
        go(null);
    }

    private void refresh() {
        var all = new ArrayList<>(messages.toCall());
        all.sort(Comparator.comparing(call -> !CallPanel.isOffer(call)));
        if (done) {
            messages.list(Channel.CALL, MOST_DONE).stream()
                    .filter(call -> call.settledAt() != null)
                    .forEach(all::add);
        }
        calls = all;
        if (calls.isEmpty()) {
            content(new EmptyState(Glyph.PHONE_CALL, text("calls.empty"), text("calls.empty.why")));
        } else {
            content(table);
        }
        filter();
    }

    private void filter() {
        var shown = calls.stream()
                .filter(m -> Search.matches(search, m.recipientName(), m.recipient(), m.subject()))
                .toList();
        table.show(shown);
        count.setText(text("calls.count", shown.size()));
    }

    private static void go(@Nullable String id) {
        if (id == null) {
            UI.getCurrent().navigate(CallsView.class);
        } else {
            UI.getCurrent().navigate(CallsView.class, id);
        }
    }
}
