package fr.arobase.admin.assistance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.admin.frame.Tone;
import fr.arobase.assistance.Answer;
import fr.arobase.assistance.CallId;
import fr.arobase.assistance.CallState;
import fr.arobase.assistance.CallView;
import fr.arobase.assistance.Need;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.Texts;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One call: where, what for, since when, and the answers. */
class CallCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient Locale locale;

    /** @param kiosk the outside address of the kiosk pages, where a visitor's answers are opened */
    CallCard(CallView call, Locale locale, String kiosk, BiConsumer<CallId, Answer> answer, Consumer<CallId> close) {
        this.locale = locale;
        addClassNames("card", "call");
        setId("call-" + call.id());
        var since = TIME.format(LocalTime.ofInstant(call.openedAt(), CommonConfiguration.ZONE));
        add(
                state(call),
                new H2(call.place()),
                new Paragraph(say("need." + call.need())),
                new Paragraph(say("where", say("page." + part(call.page())), since)));
        if (call.need() == Need.DESK) {
            desk(call, kiosk, close);
        } else if (call.answer() == null) {
            add(new Div(
                    Actions.main(
                            Glyph.CHECK,
                            say("answer.IN_3_MINUTES"),
                            () -> answer.accept(call.id(), Answer.IN_3_MINUTES)),
                    Actions.plain(
                            Glyph.CLOCK,
                            say("answer.IN_10_MINUTES"),
                            () -> answer.accept(call.id(), Answer.IN_10_MINUTES)),
                    Actions.plain(
                            Glyph.PHONE,
                            say("answer.CANNOT_COME"),
                            () -> answer.accept(call.id(), Answer.CANNOT_COME))));
        } else {
            add(new Paragraph(say("answer.given", call.answeredBy(), say("answer." + call.answer()))));
            add(new Div(Actions.plain(Glyph.CHECK, say("close"), () -> close.accept(call.id()))));
        }
        getChildren().reduce((_, last) -> last).ifPresent(row -> ((Div) row).addClassName("actions"));
    }

    /** Whoever comes says the number; their answers open in a page of their own, once. */
    private void desk(CallView call, String kiosk, Consumer<CallId> close) {
        var number = new Paragraph(say("desk.number", String.valueOf(call.deskNumber())));
        number.addClassName("desk-number");
        var buttons = new Div();
        var resume = call.resume();
        if (resume != null) {
            var open = new Anchor(kiosk + "/reprendre/" + resume.text(), say("desk.open"));
            open.setTarget(AnchorTarget.BLANK);
            open.getElement().setAttribute("rel", "noopener noreferrer");
            open.addClassName("button-link");
            buttons.add(open);
        }
        buttons.add(Actions.plain(Glyph.CHECK, say("close"), () -> close.accept(call.id())));
        add(number, buttons);
    }

    private StatePill state(CallView call) {
        return switch (call.state()) {
            case ANSWERED -> new StatePill(Tone.OK, Glyph.CIRCLE_CHECK, say("state.ANSWERED"));
            case LATE -> new StatePill(Tone.DANGER, Glyph.CIRCLE_ALERT, say("state.LATE"));
            case WAITING -> new StatePill(Tone.WARN, Glyph.CLOCK, say("state.WAITING"));
            case OVER -> new StatePill(Tone.NEUTRAL, Glyph.CHECK, say("state." + CallState.OVER));
        };
    }

    /** The part of the kiosk that a page is of. */
    private static String part(String page) {
        return switch (page.split("\\.")[0]) {
            case "signup" -> "signup";
            case "ticket" -> "ticket";
            case "check-in" -> "check-in";
            default -> "other";
        };
    }

    private String say(String key, Object... arguments) {
        return Texts.get(CallCard.class, locale, key, arguments);
    }
}
