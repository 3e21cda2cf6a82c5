package fr.arobase.admin.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fr.arobase.access.AccessKeyService;
import fr.arobase.access.AccessKeyView;
import fr.arobase.access.AccessKind;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Chips;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.Table;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of machines: those of the public API and those of the door tablets. A key's text is shown once. */
@Route("cles")
@Menu(title = "keys", order = 310, icon = "KEY_ROUND")
@RolesAllowed("ADMINISTRATOR")
class KeysView extends ConsolePage implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "nouvelle";

    private final AccessKeyService keys;
    private final Table<AccessKeyView> table;
    private final Span count = Chips.count();
    private List<AccessKeyView> all = List.of();

    @Nullable
    private AccessKind kind;

    private boolean revoked;

    KeysView(AccessKeyService keys) {
        this.keys = keys;
        title(text("keys"));
        actions(Actions.main(Glyph.PLUS, text("keys.add"), () -> go(NEW)));
        table = new Table<>(text("keys"));
        table.two(text("key.name"), AccessKeyView::name, k -> text("key.prefix", k.prefix()));
        table.state(text("key.kind"), k -> Optional.of(kind(k.kind())));
        table.onlyWide(
                table.words(text("key.created"), k -> when(k.createdAt())).setComparator(AccessKeyView::createdAt),
                table.words(
                        text("key.used"),
                        k -> Optional.ofNullable(k.lastUsedAt()).map(this::when).orElse(text("key.unused"))));
        table.state(text("key.state"), k -> Optional.of(state(k)));
        table.onOpen(key -> go(key == null ? null : key.prefix()));
        chips(
                Chips.choice(text("keys.all"), List.of(AccessKind.values()), k -> kind(k).words(), null, chosen -> {
                    kind = chosen;
                    filter();
                }),
                Chips.toggle(text("keys.revoked"), revoked, pressed -> {
                    revoked = pressed;
                    filter();
                }),
                count);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String prefix) {
        refresh();
        var chosen = all.stream().filter(k -> k.prefix().equals(prefix)).findFirst();
        table.narrow(chosen.isPresent() || NEW.equals(prefix));
        chosen.ifPresent(table::select);
        if (NEW.equals(prefix)) {
            detail(new NewKeyForm(keys, getLocale(), this::refresh, () -> go(null)));
        } else {
            detail(chosen.map(key -> new KeyPanel(key, kind(key.kind()), state(key), keys, getLocale(), () -> go(null)))
                    .orElse(null));
        }
    }

    private State kind(AccessKind of) {
        return switch (of) {
            case API -> new State(Tone.ACCENT, Glyph.KEY_ROUND, text("key.API"));
            case DOOR -> new State(Tone.NEUTRAL, Glyph.SCAN_LINE, text("key.DOOR"));
        };
    }

    private State state(AccessKeyView key) {
        return key.isRevoked()
                ? new State(Tone.NEUTRAL, Glyph.BAN, text("key.isRevoked"))
                : new State(Tone.OK, Glyph.CHECK, text("key.isValid"));
    }

    private String when(Instant instant) {
        return DateWords.brief(LocalDateTime.ofInstant(instant, CommonConfiguration.ZONE), getLocale());
    }

    private void refresh() {
        all = keys.list();
        if (all.isEmpty()) {
            content(new EmptyState(
                    Glyph.KEY_ROUND,
                    text("keys.empty"),
                    text("keys.empty.why"),
                    Actions.main(Glyph.PLUS, text("keys.add"), () -> go(NEW))));
        } else {
            content(table);
        }
        filter();
    }

    private void filter() {
        var shown = all.stream()
                .filter(k -> kind == null || k.kind() == kind)
                .filter(k -> revoked || !k.isRevoked())
                .toList();
        table.show(shown);
        count.setText(text("keys.count", shown.size()));
    }

    private static void go(@Nullable String prefix) {
        if (prefix == null) {
            UI.getCurrent().navigate(KeysView.class);
        } else {
            UI.getCurrent().navigate(KeysView.class, prefix);
        }
    }
}
