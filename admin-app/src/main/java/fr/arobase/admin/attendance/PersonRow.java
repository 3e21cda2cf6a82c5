package fr.arobase.admin.attendance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.attendance.Presence;
import fr.arobase.attendance.Presence.State;
import fr.arobase.attendance.Roster;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.PhoneNumber;
import fr.arobase.common.Texts;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignupStatus;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** One person on the list: who they are, what is known, and three buttons to say it by hand. */
class PersonRow extends ListItem {

    private final Div mark = new Div();
    private final Span known = new Span();
    private final Span name = new Span();
    private final Span contact = new Span();
    private final Map<State, NativeButton> buttons = new EnumMap<>(State.class);
    private final BiConsumer<Roster.Row, State> say;
    private final Anchor certificate;
    private Roster.Row row;

    PersonRow(Roster.Row row, BiConsumer<Roster.Row, State> say, DownloadHandler certificate) {
        this.row = row;
        this.say = say;
        this.certificate = new Anchor(certificate, "");
        this.certificate.addClassName("person-paper");
        this.certificate.add(Glyph.AWARD.draw(), new Span(text("certificate")));
        this.certificate
                .getElement()
                .setAttribute("aria-label", text("certificateOf", row.name().full()));
        addClassName("person");
        mark.addClassName("person-mark");
        name.addClassName("person-name");
        known.addClassName("person-known");
        contact.addClassNames("person-contact", "muted");
        var who = new Div(new Div(name, known), contact);
        who.addClassName("person-who");
        var hands = new Div(button(State.PRESENT), button(State.ABSENT), button(State.EXCUSED));
        hands.addClassName("hands");
        hands.getElement().setAttribute("role", "group");
        hands.getElement().setAttribute("aria-label", text("hands", row.name().full()));
        add(mark, who, hands);
        show(row);
    }

    final void show(Roster.Row now) {
        row = now;
        var state = now.presence().state();
        getElement().setAttribute("data-state", state.name());
        getElement().setAttribute("data-code", now.code().value());
        mark.removeAll();
        mark.add(mark(state).draw());
        name.setText(now.name().lastFirst());
        known.setText(known(now));
        contact.removeAll();
        facts(now).forEach(fact -> contact.add(new Span(fact)));
        var phone = now.phone();
        if (phone != null) {
            contact.add(new Anchor("tel:" + phone, new PhoneNumber(phone).shown()));
        }
        if (state == State.PRESENT) {
            contact.add(certificate);
        }
        buttons.forEach((of, button) -> {
            var pressed = of == state;
            button.setClassName("pressed", pressed);
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        });
    }

    /** What a search looks at. */
    String words() {
        return row.name().lastFirst() + row.name().full() + row.code().value();
    }

    private List<String> facts(Roster.Row now) {
        var facts = new ArrayList<String>();
        facts.add(now.code().grouped());
        if (now.partySize() > 1) {
            facts.add(text("group", now.partySize()));
        }
        var until = now.offerUntil();
        if (now.status() == SignupStatus.OFFERED && until != null) {
            facts.add(text(
                    "offered", DateWords.brief(LocalDateTime.ofInstant(until, CommonConfiguration.ZONE), getLocale())));
        }
        if (now.waitingPosition() > 0) {
            facts.add(text("waiting", now.waitingPosition()));
        }
        if (!now.status().isActive()) {
            facts.add(text("ended." + now.status()));
        }
        if (now.origin() == Origin.WALK_IN) {
            facts.add(text("walkedIn"));
        }
        return facts;
    }

    /** "présent à 14 h 02, à la borne" */
    private String known(Roster.Row now) {
        var presence = now.presence();
        var since = presence.since();
        var source = presence.source();
        if (presence.state() == State.EXPECTED || since == null || source == null) {
            return "";
        }
        var time = DateWords.time(LocalTime.ofInstant(since, CommonConfiguration.ZONE), getLocale());
        return text("known." + presence.state(), time) + ", " + by(presence);
    }

    private String by(Presence presence) {
        var source = presence.source();
        return source == null ? "" : text("source." + source, presence.by());
    }

    private NativeButton button(State state) {
        var button =
                new NativeButton("", _ -> say.accept(row, row.presence().state() == state ? State.EXPECTED : state));
        button.add(glyph(state).draw(), new Span(text("state." + state)));
        button.addClassName("hand-" + state.name().toLowerCase(java.util.Locale.ROOT));
        buttons.put(state, button);
        return button;
    }

    private static Glyph mark(State state) {
        return switch (state) {
            case EXPECTED -> Glyph.CIRCLE_DASHED;
            case PRESENT -> Glyph.CIRCLE_CHECK;
            case ABSENT -> Glyph.CIRCLE_X;
            case EXCUSED -> Glyph.CALENDAR_X;
        };
    }

    private static Glyph glyph(State state) {
        return switch (state) {
            case PRESENT -> Glyph.CHECK;
            case ABSENT -> Glyph.X;
            case EXCUSED -> Glyph.CALENDAR_X;
            case EXPECTED -> Glyph.CIRCLE_DASHED;
        };
    }

    private String text(String key, Object... arguments) {
        return Texts.get(PersonRow.class, getLocale(), "person." + key, arguments);
    }
}
