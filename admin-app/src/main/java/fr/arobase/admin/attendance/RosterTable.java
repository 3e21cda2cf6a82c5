package fr.arobase.admin.attendance;

import fr.arobase.attendance.Presence;
import fr.arobase.attendance.Roster;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.Texts;
import fr.arobase.document.TableExport;
import fr.arobase.document.TableExport.Column;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is signed up for a workshop and who came, as a spreadsheet has it. */
final class RosterTable {

    private final Locale locale;

    RosterTable(Locale locale) {
        this.locale = locale;
    }

    TableExport<Roster.Row> table() {
        return new TableExport<>(
                text("sheet"),
                List.of(
                        column("walkIn.last", row -> row.name().lastName()),
                        column("walkIn.first", row -> row.name().firstName()),
                        column("roster.signup", row -> Texts.of(row.status(), locale)),
                        column("roster.presence", row -> presence(row.presence())),
                        column("roster.since", row -> since(row.presence()))));
    }

    /** Everybody, those who are expected first, by name. */
    static List<Roster.Row> rows(Roster roster) {
        return roster.rows().stream()
                .sorted(Comparator.comparing((Roster.Row row) -> !row.isExpected())
                        .thenComparing(RosterPanel.byName()))
                .toList();
    }

    private @Nullable String presence(Presence presence) {
        return presence.state() == Presence.State.EXPECTED ? null : text("person.state." + presence.state());
    }

    private static @Nullable LocalDateTime since(Presence presence) {
        var at = presence.since();
        return at == null ? null : LocalDateTime.ofInstant(at, CommonConfiguration.ZONE);
    }

    private Column<Roster.Row> column(String key, Function<Roster.Row, @Nullable Object> value) {
        return new Column<>(text(key), value);
    }

    private String text(String key) {
        return Texts.get(RosterTable.class, locale, key);
    }
}
