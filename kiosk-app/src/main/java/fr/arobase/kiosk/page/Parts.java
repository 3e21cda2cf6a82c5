package fr.arobase.kiosk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.arobase.common.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws the parts of one page. */
final class Parts {

    private final Page page;
    private final Locale locale;
    private final boolean ownKeyboard;

    @Nullable
    private Input firstField;

    Parts(Page page, Locale locale, boolean ownKeyboard) {
        this.page = page;
        this.locale = locale;
        this.ownKeyboard = ownKeyboard;
    }

    @Nullable
    Input firstField() {
        return firstField;
    }

    /** @param id of the part, for the voice, where it has none of its own */
    Component draw(Content part, String id) {
        var drawn = draw(part);
        switch (part) {
            case Content.CheckList _ -> drawn.getChildren().findFirst().ifPresent(legend -> legend.setId(id));
            case Content.Facts _ -> {
                var facts = drawn.getChildren().toList();
                for (int i = 0; i < facts.size(); i++) {
                    facts.get(i).setId(Script.fact(id, i));
                }
            }
            // The same component may live in page after page, in another place.
            case Content.Live _ -> drawn.setId(id);
            default -> {
                if (drawn.getId().isEmpty()) {
                    drawn.setId(id);
                }
            }
        }
        return drawn;
    }

    private Component draw(Content part) {
        return switch (part) {
            case Content.Choices(var choices) -> new ChoiceList(choices, locale);
            case Content.Fields(var fields) -> fields(fields);
            case Content.CheckList list -> checkList(list);
            case Content.Answers(var answers) -> answers(answers);
            case Content.Facts(var facts) -> facts(facts);
            case Content.Message message -> message(message);
            case Content.Text(var words) -> TouchPage.sentence("text", words);
            case Content.TicketCard card -> ticket(card);
            case Content.Link link -> link(link);
            case Content.Live live -> live.component().get();
        };
    }

    private Component fields(List<Field> fields) {
        var group = new Div();
        group.addClassName("fields");
        fields.forEach(field -> group.add(field(field)));
        return group;
    }

    private Component field(Field field) {
        var input = new Input(ValueChangeMode.EAGER);
        input.setId(field.id());
        input.setType(ownKeyboard ? "text" : field.kind().inputMode());
        input.setValue(field.value());
        input.addValueChangeListener(change -> field.typed().accept(change.getValue()));
        var element = input.getElement();
        // A kiosk's own keyboard must not rise, and a kiosk must remember nothing.
        element.setAttribute("inputmode", ownKeyboard ? "none" : field.kind().inputMode());
        element.setAttribute("autocomplete", "off");
        element.setAttribute("autocapitalize", field.kind().capitals());
        element.setAttribute("autocorrect", "off");
        element.setAttribute("spellcheck", "false");
        element.setAttribute("data-keys", field.kind().name().toLowerCase(Locale.ROOT));
        if (field.isPrivate()) {
            element.setAttribute("data-private", true);
        }
        if (firstField == null) {
            firstField = input;
        }
        var label = new NativeLabel(field.label().shown());
        label.setFor(input);
        label.setId(field.id() + "-label");
        var holder = new Div(label);
        holder.addClassName("field");
        var describedBy = new StringBuilder();
        if (!field.hint().shown().isEmpty()) {
            var hint = new Span(field.hint().shown());
            hint.addClassName("hint");
            hint.setId(field.id() + "-hint");
            describedBy.append(field.id()).append("-hint ");
            holder.add(hint);
        }
        page.problems().stream()
                .filter(problem -> problem.field().equals(field.id()))
                .findFirst()
                .ifPresent(problem -> {
                    var error = new Span(
                            new Symbol(Icon.CIRCLE_ALERT),
                            new Span(problem.words().shown()));
                    error.addClassName("error");
                    error.setId(field.id() + "-error");
                    describedBy.append(field.id()).append("-error");
                    element.setAttribute("aria-invalid", "true");
                    holder.addClassName("wrong");
                    holder.add(error);
                });
        if (!describedBy.isEmpty()) {
            element.setAttribute("aria-describedby", describedBy.toString().strip());
        }
        holder.add(input);
        return holder;
    }

    private static Component checkList(Content.CheckList list) {
        var set = new FieldSet();
        set.add(new Legend(list.legend().shown()));
        set.addClassName("check-list");
        for (var box : list.boxes()) {
            var input = new Input();
            input.setType("checkbox");
            input.setId(box.id());
            var element = input.getElement();
            element.setProperty("checked", box.ticked());
            element.addPropertyChangeListener(
                    "checked", "change", event -> box.changed().accept(Boolean.TRUE.equals(event.getValue())));
            var label = new NativeLabel();
            label.addClassName("box");
            label.add(input, covered(box.words()));
            set.add(label);
        }
        return set;
    }

    private static Component answers(List<Content.Answer> answers) {
        var list = new Div();
        list.addClassName("answers");
        for (var answer : answers) {
            var change = new NativeButton();
            change.setId("change-" + answer.id());
            change.addClassNames("button", "quiet");
            change.add(new Symbol(Icon.PENCIL), new Span(answer.change().shown()));
            change.getElement()
                    .setAttribute(
                            "aria-label",
                            answer.change().shown() + " : " + answer.question().shown());
            change.addClickListener(_ -> answer.changed().run());
            var words = new DescriptionList();
            words.add(
                    new DescriptionList.Term(answer.question().shown()),
                    new DescriptionList.Description(covered(answer.given())));
            var row = new Div(words, change);
            row.addClassName("answer");
            row.setId(Script.answer(answer));
            row.getElement().setAttribute("data-answer", answer.id());
            list.add(row);
        }
        return list;
    }

    /** Words that bystanders must not read can be covered. */
    static Span covered(Words words) {
        var span = new Span(words.shown());
        if (words.isPrivate()) {
            span.addClassName("private");
        }
        return span;
    }

    private static Component facts(List<Fact> facts) {
        var list = new UnorderedList();
        list.addClassName("facts");
        facts.forEach(fact -> list.add(new ListItem(fact(fact))));
        return list;
    }

    static Span fact(Fact fact) {
        var span = new Span(new Symbol(fact.icon()), new Span(fact.words().shown()));
        span.addClassNames("fact", tone(fact.tone()));
        return span;
    }

    private static Component message(Content.Message message) {
        var box = new Div(
                new Symbol(message.icon()), new Paragraph(message.words().shown()));
        box.addClassNames("message", tone(message.tone()));
        return box;
    }

    private static Component link(Content.Link link) {
        var anchor = new Anchor(link.address());
        anchor.setId(link.id());
        anchor.addClassNames("button", "link");
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener");
        anchor.add(new Symbol(link.icon()), new Span(link.words().shown()));
        return anchor;
    }

    private Component ticket(Content.TicketCard card) {
        var when = new Paragraph(card.when().shown());
        when.addClassName("ticket-when");
        var words = new Div(
                heard("ticket-state", fact(card.state())),
                heard("ticket-title", new H2(card.title().shown())),
                heard("ticket-when", when),
                heard("ticket-where", new Paragraph(card.where().shown())),
                heard("ticket-people", new Paragraph(covered(card.people()))));
        words.addClassName("ticket-words");
        var code = heard("ticket-code", new Paragraph());
        code.addClassName("ticket-code");
        card.groups().forEach(group -> code.add(new Span(group)));
        if (card.code().isPrivate()) {
            code.addClassName("private");
        }
        var label = new Paragraph(Texts.get(TouchPage.class, locale, "ticket.code"));
        label.addClassName("ticket-code-label");
        // As an image: a page's parser would spoil the names of the drawing.
        var picture = new Image(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(card.qrSvg().getBytes(StandardCharsets.UTF_8)),
                Texts.get(TouchPage.class, locale, "ticket.qr"));
        var qr = new Div(picture);
        qr.addClassName("ticket-qr");
        var stub = new Div(qr, new Div(label, code));
        stub.addClassName("ticket-stub");
        var ticket = new Article(words, stub);
        ticket.addClassName("ticket");
        return ticket;
    }

    private static <T extends Component> T heard(String id, T component) {
        component.setId(id);
        return component;
    }

    @Tag("legend")
    private static final class Legend extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Legend(String words) {
            setText(words);
        }
    }

    private static String tone(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
