package fr.arobase.admin.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConfirmPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import fr.arobase.workshop.programme.PlanningResult;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a workshop is, beside the programme, and what can be done with it. */
class WorkshopPanel extends Div {

    private static final int LONGEST_REASON = 300;

    private final Beside beside;
    private final WorkshopSummary workshop;
    private final Locale locale = UI.getCurrent().getLocale();

    /** @param task asked for by the person */
    WorkshopPanel(Beside beside, WorkshopSummary workshop, boolean cancelling, Consumer<Task> task) {
        this.beside = beside;
        this.workshop = workshop;
        addClassName("panel");
        var head = new Div(new H2(workshop.title()), Actions.quiet(Glyph.X, text("panel.close"), beside.leave()::back));
        head.addClassName("panel-head");
        add(head, new Div(WorkshopState.of(workshop, beside.now()).pill(locale)));
        boolean asking = cancelling && workshop.status() == WorkshopStatus.PLANNED;
        if (asking) {
            add(confirmation());
        }
        add(facts());
        var reason = workshop.reason();
        if (reason != null) {
            add(new Message(Tone.DANGER, Glyph.BAN, text("panel.reason", reason), List.of()));
        }
        if (!asking) {
            add(actions(task));
        }
    }

    private Component facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "date", DateWords.day(workshop.startsAt().toLocalDate(), locale));
        fact(
                facts,
                "time",
                DateWords.time(workshop.startsAt().toLocalTime(), locale) + " – "
                        + DateWords.time(workshop.endsAt().toLocalTime(), locale) + " ("
                        + DateWords.duration(workshop.minutes()) + ")");
        fact(facts, "venue", workshop.venueName() + ", " + workshop.commune());
        fact(facts, "advisor", workshop.advisorName());
        fact(facts, "seats", text("panel.seats", workshop.seatsTaken(), workshop.capacity(), workshop.seatsLeft()));
        if (workshop.waiting() > 0) {
            fact(facts, "waiting", String.valueOf(workshop.waiting()));
        }
        fact(facts, "level", Texts.of(workshop.level(), locale));
        fact(
                facts,
                "themes",
                workshop.themes().stream()
                        .map((Theme theme) -> Texts.of(theme, locale))
                        .collect(Collectors.joining(", ")));
        fact(facts, "reference", workshop.reference());
        return facts;
    }

    private void fact(DescriptionList facts, String name, String words) {
        facts.add(
                new DescriptionList.Term(text("panel." + name + (name.equals("seats") ? ".label" : ""))),
                new DescriptionList.Description(new Span(words)));
    }

    private Component actions(Consumer<Task> task) {
        var actions = new Div();
        actions.addClassName("actions");
        // The page of those expected and those who came.
        actions.add(Actions.link(
                Glyph.USERS_ROUND,
                text("panel.page"),
                "ateliers/" + URLEncoder.encode(workshop.reference(), StandardCharsets.UTF_8)));
        if (workshop.status() == WorkshopStatus.PLANNED) {
            actions.add(
                    Actions.plain(Glyph.PENCIL, text("panel.edit"), () -> task.accept(Task.EDIT)),
                    Actions.plain(Glyph.CALENDAR_CHECK, text("panel.move"), () -> task.accept(Task.MOVE)));
        }
        actions.add(Actions.plain(Glyph.REPEAT, text("panel.repeat"), () -> task.accept(Task.REPEAT)));
        if (workshop.status() == WorkshopStatus.PLANNED) {
            actions.add(Actions.danger(Glyph.CALENDAR_X, text("panel.cancel"), () -> task.accept(Task.CANCEL)));
        }
        return actions;
    }

    private Component confirmation() {
        var audience = beside.planning().audience(workshop.id());
        var reason = new TextArea(text("cancel.reason"));
        reason.setHelperText(text("cancel.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var panel = new ConfirmPanel(
                text("cancel.question"),
                text("cancel.consequence", audience.signups(), audience.people()),
                Glyph.CALENDAR_X,
                text("cancel.confirm"),
                () -> cancel(reason),
                beside.leave()::back,
                reason);
        reason.focus();
        return panel;
    }

    private void cancel(TextArea reason) {
        if (reason.isEmpty() || reason.getValue().isBlank()) {
            reason.setErrorMessage(text("cancel.reason.needed"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        var told = beside.planning().audience(workshop.id()).signups();
        switch (beside.planning().cancel(workshop.id(), reason.getValue().strip())) {
            case PlanningResult.Done _ -> beside.leave().done(text("cancel.done", told), workshop.reference());
            case PlanningResult.Refused refused ->
                beside.leave().done(refused.refusals().getFirst().text(locale), workshop.reference());
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.get(WorkshopPanel.class, locale, key, arguments);
    }
}
