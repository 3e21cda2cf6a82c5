package fr.arobase.admin.terminal;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConfirmPanel;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalView;
import fr.arobase.terminal.TerminalVisits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** One terminal: how it is doing, what it is told, its visits; and, for administrators, its code and its end. */
class TerminalPanel extends FormPanel {

    private static final long serialVersionUID = 1L;

    private final transient TerminalService terminals;
    private final transient TerminalVisits visits;
    private final transient Agents agents;
    private final transient Clock clock;
    private final transient FleetWords words;
    private final transient Runnable changed;
    private final Div news = new Div();
    private final Div question = new Div();
    private final PicturePart picture;
    private final OrdersPart orders;
    private final TextField notice;
    private transient TerminalView terminal;

    TerminalPanel(
            TerminalView terminal,
            TerminalService terminals,
            TerminalVisits visits,
            Agents agents,
            Clock clock,
            FleetWords words,
            Runnable changed,
            Runnable edit,
            Runnable close) {
        super(terminal.details().name(), close);
        this.terminal = terminal;
        this.terminals = terminals;
        this.visits = visits;
        this.agents = agents;
        this.clock = clock;
        this.words = words;
        this.changed = changed;
        picture = new PicturePart(terminal.id(), agents.pictures(), words);
        orders = new OrdersPart(terminal.id(), agents.orders(), words);
        news.addClassName("terminal-news");
        say(news);
        notice = new TextField(words.text("notice"));
        show(terminal);
        if (terminal.state() != TerminalState.REVOKED) {
            notice.setHelperText(words.text("notice.help"));
            notice.setMaxLength(TerminalService.LONGEST_NOTICE);
            notice.setValue(terminal.notice());
            field("notice", notice);
            say(orders);
            say(picture);
            foot(
                    Actions.main(Glyph.SEND, words.text("notice.show"), this::tell),
                    service(terminal),
                    Actions.plain(Glyph.REFRESH_CW, words.text("reload"), this::reload));
            if (FleetView.isAdministrator()) {
                foot(
                        Actions.plain(Glyph.PENCIL, words.text("edit"), edit),
                        Actions.plain(Glyph.KEY_ROUND, words.text("code.new"), this::newCode),
                        Actions.danger(Glyph.LOCK, words.text("revoke"), this::askRevoke));
            }
        }
        add(question);
    }

    String id() {
        return terminal.id().toString();
    }

    /** What its agent has done meanwhile. */
    void look() {
        if (orders.refresh()) {
            picture.refresh();
        }
    }

    /** The latest of it; what is being typed is left alone. */
    void show(TerminalView now) {
        terminal = now;
        news.removeAll();
        news.add(new StatePill(words.state(now.state())));
        if (words.differs(now)) {
            var beat = java.util.Objects.requireNonNull(now.beat());
            news.add(message(words.text("screen.differs", beat.widthPx(), beat.heightPx())));
        }
        if (now.beat() != null && !now.beat().speaks()) {
            news.add(message(words.text("voice.none")));
        }
        var list = new DescriptionList();
        line(list, "venue", now.place());
        line(list, "heard", words.heard(now));
        line(list, "shown", words.shown(now));
        line(list, "last.visit", words.when(visits.last().get(now.id())));
        line(list, "screen.title", words.screen(now));
        line(list, "printer", words.text("printer." + now.details().printer()));
        line(list, "browser", now.beat() == null ? "" : now.beat().browser());
        if (now.codeUntil() != null) {
            line(list, "code", words.text("code.until", words.when(now.codeUntil())));
        }
        var today = LocalDate.now(clock.withZone(CommonConfiguration.ZONE));
        var of = Optional.of(now.id());
        news.add(
                list,
                new AgentPart(agents.watch().machine(now.id()).orElse(null), words),
                new VisitsPart("visits.today", visits.counts(of, today), words),
                new VisitsPart("visits.title", visits.counts(of, today.minusDays(VisitsPanel.DAYS - 1)), words));
    }

    private void line(DescriptionList list, String key, String value) {
        if (!value.isEmpty()) {
            list.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
        }
    }

    private static Div message(String text) {
        var box = new Div(Glyph.TRIANGLE_ALERT.draw(), new Paragraph(text));
        box.addClassNames("message", Tone.WARN.className());
        return box;
    }

    private com.vaadin.flow.component.button.Button service(TerminalView now) {
        var working = now.state() != TerminalState.OUT_OF_SERVICE;
        return Actions.plain(
                working ? Glyph.BAN : Glyph.CHECK, words.text(working ? "service.out" : "service.in"), () -> {
                    terminals.putInService(now.id(), !working);
                    Notices.done(words.text(working ? "service.out.done" : "service.in.done"));
                    changed.run();
                });
    }

    private void tell() {
        terminals.say(terminal.id(), notice.getValue());
        Notices.done(words.text(notice.getValue().isBlank() ? "notice.ended" : "notice.shown"));
        changed.run();
    }

    private void reload() {
        terminals.reload(terminal.id());
        Notices.done(words.text("reload.done"));
    }

    private void newCode() {
        var made = terminals.newCode(terminal.id());
        var code = new Code(made.code().grouped());
        code.addClassName("enrolment-code");
        var box = new Div(
                new Paragraph(words.text("code.what")),
                code,
                new Paragraph(words.text("code.until", words.when(made.until()))));
        box.addClassNames("message", Tone.OK.className());
        box.getElement().setAttribute("role", "status");
        question.removeAll();
        question.add(box);
    }

    private void askRevoke() {
        question.removeAll();
        question.add(new ConfirmPanel(
                        words.text("revoke.question", terminal.details().name()),
                        words.text("revoke.consequence"),
                        Glyph.LOCK,
                        words.text("revoke"),
                        () -> {
                            terminals.revoke(terminal.id());
                            Notices.done(words.text("revoke.done"));
                            question.removeAll();
                            changed.run();
                        },
                        question::removeAll)
                .focused());
    }
}
