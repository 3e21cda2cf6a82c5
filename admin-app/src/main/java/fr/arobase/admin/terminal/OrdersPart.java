package fr.arobase.admin.terminal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConfirmPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.terminal.OrderKind;
import fr.arobase.terminal.OrderResult;
import fr.arobase.terminal.OrderView;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalOrders;
import java.util.List;

/** What the agent of a terminal is asked to do, and what came of it. */
class OrdersPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final TerminalId terminal;
    private final transient TerminalOrders orders;
    private final transient FleetWords words;
    private final Div recent = new Div();
    private final Div question = new Div();
    private final IntegerField volume = new IntegerField();
    private transient List<OrderView> shown = List.of();

    OrdersPart(TerminalId terminal, TerminalOrders orders, FleetWords words) {
        this.terminal = terminal;
        this.orders = orders;
        this.words = words;
        addClassName("terminal-orders");
        volume.setLabel(words.text("order.volume"));
        volume.setMin(0);
        volume.setMax(100);
        volume.setStepButtonsVisible(true);
        volume.setStep(10);
        volume.setValue(60);
        var set = Actions.plain(Glyph.CHECK, words.text("order.VOLUME"), this::setVolume);
        var loudness = new Div(volume, set);
        loudness.addClassName("form-row");
        add(new H3(words.text("orders")), new Paragraph(words.text("orders.what")), buttons(), question, loudness);
        recent.getElement().setAttribute("aria-live", "polite");
        add(recent);
        refresh();
    }

    private Component buttons() {
        var row = new Div(
                Actions.plain(Glyph.CAMERA, words.text("order.SCREENSHOT"), () -> give(OrderKind.SCREENSHOT, "")),
                Actions.plain(
                        Glyph.ROTATE_CCW,
                        words.text("order.RESTART_BROWSER"),
                        () -> ask(Glyph.ROTATE_CCW, OrderKind.RESTART_BROWSER)),
                Actions.danger(Glyph.REPEAT, words.text("order.REBOOT"), () -> ask(Glyph.REPEAT, OrderKind.REBOOT)));
        row.addClassName("actions");
        return row;
    }

    /** Both end a visit that is under way. */
    private void ask(Glyph glyph, OrderKind kind) {
        question.removeAll();
        question.add(new ConfirmPanel(
                        words.text("order.question." + kind),
                        words.text("order.consequence"),
                        glyph,
                        words.text("order." + kind),
                        () -> {
                            question.removeAll();
                            give(kind, "");
                        },
                        question::removeAll)
                .focused());
    }

    private void setVolume() {
        give(OrderKind.VOLUME, volume.getOptionalValue().map(String::valueOf).orElse(""));
    }

    private void give(OrderKind kind, String argument) {
        volume.setInvalid(false);
        switch (orders.give(terminal, kind, argument)) {
            case OrderResult.Given _ -> Notices.done(words.text("order.given"));
            case OrderResult.SomebodyIsThere _ -> Notices.problem(words.text("order.somebody"));
            case OrderResult.NoVolume _ -> {
                volume.setErrorMessage(words.text("order.noVolume"));
                volume.setInvalid(true);
            }
        }
        refresh();
    }

    /** @return whether anything is new */
    boolean refresh() {
        var now = orders.recent(terminal).stream().limit(SHOWN).toList();
        if (now.equals(shown)) {
            return false;
        }
        shown = now;
        recent.removeAll();
        var list = new UnorderedList();
        now.forEach(order -> list.add(new ListItem(
                new StatePill(words.order(order)),
                new Span(words.text("order." + order.order().kind()) + " "
                        + order.order().argument()),
                new Span(words.when(order.givenAt())),
                new Span(order.words()))));
        recent.add(list);
        return true;
    }
}
