package fr.arobase.admin.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.attendance.Roster;
import fr.arobase.common.Texts;
import fr.arobase.signup.AttendeeId;
import fr.arobase.signup.SignupStatus;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Who is expected, who waits and who cancelled, by name; what changes is changed in place, so that nothing jumps. */
class RosterPanel extends Div {

    private final Function<Roster.Row, PersonRow> draw;
    private final Map<AttendeeId, PersonRow> people = new HashMap<>();
    private final TextField search = new TextField();
    private final Group expected = new Group("expected");
    private final Group waiting = new Group("queue");
    private final Group ended = new Group("ended");
    private final Paragraph nobody = new Paragraph();

    RosterPanel(Function<Roster.Row, PersonRow> draw) {
        this.draw = draw;
        addClassName("roster");
        search.addClassName("roster-search");
        search.setPlaceholder(text("search"));
        search.setAriaLabel(text("search"));
        search.setPrefixComponent(Glyph.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> filter());
        nobody.addClassName("muted");
        nobody.setText(text("nobody"));
        add(search, nobody, expected, waiting, ended);
    }

    void show(Roster roster) {
        var byName = byName();
        expected.show(roster.expected().stream().sorted(byName).toList());
        var others = roster.rows().stream().filter(row -> !row.isExpected()).toList();
        waiting.show(others.stream()
                .filter(row -> row.status() == SignupStatus.WAITING)
                .sorted(Comparator.comparingInt(Roster.Row::waitingPosition))
                .toList());
        ended.show(others.stream()
                .filter(row -> !row.status().isActive())
                .sorted(byName)
                .toList());
        nobody.setVisible(roster.rows().isEmpty());
        search.setVisible(!roster.rows().isEmpty());
        filter();
    }

    static Comparator<Roster.Row> byName() {
        var french = Collator.getInstance(Locale.FRENCH);
        french.setStrength(Collator.PRIMARY);
        return Comparator.<Roster.Row, String>comparing(row -> row.name().lastFirst(), french)
                .thenComparing(row -> row.attendee().value());
    }

    /** By any part of the name, or the code. */
    private void filter() {
        var wanted = plain(search.getValue());
        people.values()
                .forEach(row ->
                        row.setVisible(wanted.isEmpty() || plain(row.words()).contains(wanted)));
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(RosterPanel.class, getLocale(), "roster." + key, arguments);
    }

    /** One of the lists, hidden while it is empty. */
    private final class Group extends Div {

        private final String key;
        private final H2 title = new H2();
        private final UnorderedList list = new UnorderedList();
        private List<AttendeeId> shown = List.of();

        Group(String key) {
            this.key = key;
            addClassNames("roster-group", "roster-" + key);
            add(title, list);
        }

        void show(List<Roster.Row> rows) {
            setVisible(!rows.isEmpty());
            title.setText(text(key, rows.size()));
            var now = rows.stream().map(Roster.Row::attendee).toList();
            for (var row : rows) {
                people.computeIfAbsent(row.attendee(), _ -> draw.apply(row)).show(row);
            }
            if (!now.equals(shown)) {
                list.removeAll();
                now.forEach(person -> list.add(people.get(person)));
                shown = now;
            }
        }
    }
}
