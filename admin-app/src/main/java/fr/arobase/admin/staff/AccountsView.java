package fr.arobase.admin.staff;

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
import fr.arobase.admin.frame.ExportButtons;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Search;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.Table;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.Texts;
import fr.arobase.document.TableExport;
import fr.arobase.document.TableExport.Column;
import fr.arobase.staff.Role;
import fr.arobase.staff.StaffService;
import fr.arobase.staff.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of the staff, for administrators. */
@Route("comptes")
@Menu(title = "accounts", order = 300, icon = "USERS")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends ConsolePage implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "nouveau";

    private final StaffService staff;
    private final Table<StaffView> table;
    private final Span count = Chips.count();
    private List<StaffView> members = List.of();
    private String search = "";
    private boolean closed;

    AccountsView(StaffService staff) {
        this.staff = staff;
        title(text("accounts"));
        table = new Table<>(text("accounts"));
        actions(
                new ExportButtons<>(text("accounts.file"), export(), table::shown),
                Actions.main(Glyph.USER_PLUS, text("accounts.add"), () -> go(NEW)));
        table.two(text("account.name"), StaffView::name, StaffView::login);
        table.state(text("account.role"), m -> Optional.of(role(m)));
        table.onlyWide(table.words(
                text("account.email"), m -> Optional.ofNullable(m.email()).orElse("")));
        table.state(text("account.state"), m -> Optional.of(state(m)));
        table.onOpen(member -> go(member == null ? null : member.login()));
        chips(
                Chips.search(text("accounts.search"), search, typed -> {
                    search = typed;
                    filter();
                }),
                Chips.toggle(text("accounts.closed"), false, pressed -> {
                    closed = pressed;
                    filter();
                }),
                count);
        content(table);
    }

    /** Who works here; never a password nor the address of a calendar, which is a secret too. */
    private TableExport<StaffView> export() {
        // A file is written outside the page's own requests, where its language is not known.
        var locale = getLocale();
        var open = text("account.open");
        var shut = text("account.closed");
        return new TableExport<>(
                text("accounts"),
                List.of(
                        new Column<>(text("account.name"), StaffView::name),
                        new Column<>(text("account.login"), StaffView::login),
                        new Column<>(text("account.role"), m -> Texts.of(m.role(), locale)),
                        new Column<>(text("account.email"), StaffView::email),
                        new Column<>(text("account.state"), m -> m.enabled() ? open : shut)));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String login) {
        refresh();
        var chosen = members.stream().filter(m -> m.login().equals(login)).findFirst();
        if (NEW.equals(login)) {
            table.narrow(true);
            detail(AccountForm.forNew(staff, getLocale(), AccountsView::go));
        } else if (chosen.isPresent()) {
            open(chosen.get());
        } else {
            detail(null);
            table.narrow(false);
        }
    }

    private void open(StaffView member) {
        table.narrow(true);
        table.deselectAll();
        table.select(member);
        detail(AccountForm.of(member, staff, getLocale(), AccountsView::go));
    }

    private State role(StaffView member) {
        var words = Texts.of(member.role(), getLocale());
        return member.role() == Role.ADMINISTRATOR
                ? new State(Tone.ACCENT, Glyph.SHIELD, words)
                : new State(Tone.NEUTRAL, Glyph.USER_ROUND, words);
    }

    private State state(StaffView member) {
        if (!member.enabled()) {
            return new State(Tone.NEUTRAL, Glyph.BAN, text("account.closed"));
        }
        return member.locked()
                ? new State(Tone.WARN, Glyph.LOCK, text("account.locked"))
                : new State(Tone.OK, Glyph.CHECK, text("account.open"));
    }

    private void refresh() {
        members = staff.list();
        filter();
    }

    private void filter() {
        var shown = members.stream()
                .filter(m -> !closed || !m.enabled())
                .filter(m -> Search.matches(search, m.name(), m.login(), Texts.of(m.role(), getLocale())))
                .toList();
        table.show(shown);
        count.setText(text("accounts.count", shown.size()));
    }

    private static void go(@Nullable String login) {
        if (login == null) {
            UI.getCurrent().navigate(AccountsView.class);
        } else {
            UI.getCurrent().navigate(AccountsView.class, login);
        }
    }
}
