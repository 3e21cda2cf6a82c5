package fr.arobase.kiosk.page;

import fr.arobase.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a voice says of a page, in the order of the screen: the problems, the title, the help, each part, the actions.
 * {@link TouchPage} and {@link Parts} give each element the id that its line names. Of a list longer than the screen all is
 * here: what is not on the screen yet is not said yet.
 */
public final class Script {

    private final List<Line> lines = new ArrayList<>();
    private final Locale locale;

    private Script(Locale locale) {
        this.locale = locale;
    }

    /**
     * One thing said.
     *
     * @param element the id of the element that is being read
     * @param isPrivate whether only its visitor may hear it
     * @param language of the words
     */
    public record Line(String element, String spoken, boolean isPrivate, String language) {}

    public static List<Line> of(Page page, Locale locale) {
        var script = new Script(locale);
        if (!page.problems().isEmpty()) {
            script.say("problems", Words.of(Texts.get(TouchPage.class, locale, "problems")));
        }
        for (int i = 0; i < page.problems().size(); i++) {
            script.say(problem(i), page.problems().get(i).words());
        }
        script.say("title", page.title());
        script.say("page-help", page.help());
        for (int i = 0; i < page.content().size(); i++) {
            script.part(page.content().get(i), part(i));
        }
        page.others().forEach(action -> script.say(action.id(), action.words()));
        if (page.main() != null) {
            script.say(page.main().id(), page.main().words());
        }
        return List.copyOf(script.lines);
    }

    /** The id of a part of the page that has none of its own. */
    static String part(int index) {
        return "part-" + index;
    }

    static String problem(int index) {
        return "problem-" + index;
    }

    static String fact(String part, int index) {
        return part + "-" + index;
    }

    static String answer(Content.Answer answer) {
        return "answer-" + answer.id();
    }

    private void part(Content part, String id) {
        switch (part) {
            case Content.Choices(var choices) -> choices(choices);
            case Content.Fields(var fields) ->
                fields.forEach(field -> {
                    say(field.id() + "-label", field.label());
                    say(field.id() + "-hint", field.hint());
                });
            case Content.CheckList(var legend, var boxes) -> {
                say(id, legend);
                boxes.forEach(box -> say(box.id(), box.words()));
            }
            case Content.Answers(var answers) ->
                answers.forEach(answer -> {
                    say(answer(answer), answer.question());
                    say(answer(answer), answer.given());
                });
            case Content.Facts(var facts) -> {
                for (int i = 0; i < facts.size(); i++) {
                    say(fact(id, i), facts.get(i).words());
                }
            }
            case Content.Message message -> say(id, message.words());
            case Content.Text(var words) -> say(id, words);
            case Content.TicketCard card -> {
                say("ticket-state", card.state().words());
                say("ticket-title", card.title());
                say("ticket-when", card.when());
                say("ticket-where", card.where());
                say("ticket-people", card.people());
                say("ticket-code", card.code());
            }
            case Content.Link link -> say(link.id(), link.words());
            case Content.Live live -> say(id, live.words());
        }
    }

    /** "1 sur 4" with each, so that one knows what is still to come. */
    private void choices(List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var place = Texts.get(Script.class, locale, "script.place", i + 1, choices.size());
            if (choice.language() == null) {
                say(
                        choice.id(),
                        choice.words().said(place + " " + choice.words().spoken()));
            } else {
                say(choice.id(), Words.of(place));
                say(choice.id(), choice.words(), choice.language());
            }
            say(choice.id(), choice.detail());
            choice.facts().forEach(fact -> say(choice.id(), fact.words()));
        }
        if (choices.size() > ChoiceList.AT_ONCE) {
            say("choices-before", Words.of(Texts.get(Script.class, locale, "choices.before")));
            say("choices-after", Words.of(Texts.get(Script.class, locale, "choices.after")));
        }
    }

    private void say(String element, Words words) {
        say(element, words, null);
    }

    private void say(String element, Words words, @Nullable Locale other) {
        if (!words.spoken().isBlank()) {
            var language = other == null ? locale : other;
            lines.add(new Line(element, words.spoken(), words.isPrivate(), language.getLanguage()));
        }
    }
}
