package fr.arobase.kiosk.page;

import fr.arobase.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a voice would say of a page, in the order of the screen: the problems, the title, the help, each part, the actions. */
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
     */
    public record Line(String element, String spoken, boolean isPrivate) {}

    public static List<Line> of(Page page, Locale locale) {
        var script = new Script(locale);
        script.say("title", page.title());
        script.say("help", page.help());
        page.problems().forEach(problem -> script.say("problem-" + problem.field(), problem.words()));
        page.content().forEach(script::part);
        if (page.main() != null) {
            script.say(page.main().id(), page.main().words());
        }
        page.others().forEach(action -> script.say(action.id(), action.words()));
        return List.copyOf(script.lines);
    }

    private void part(Content part) {
        switch (part) {
            case Content.Choices(var choices) -> choices(choices);
            case Content.Fields(var fields) ->
                fields.forEach(field -> {
                    say(field.id(), field.label());
                    say(field.id() + "-hint", field.hint());
                });
            case Content.CheckList(var legend, var boxes) -> {
                say("legend", legend);
                boxes.forEach(box -> say(box.id(), box.words()));
            }
            case Content.Answers(var answers) ->
                answers.forEach(answer -> {
                    say(answer.id(), answer.question());
                    say(answer.id(), answer.given());
                });
            case Content.Facts(var facts) -> facts.forEach(fact -> say("facts", fact.words()));
            case Content.Message message -> say("message", message.words());
            case Content.Text(var words) -> say("text", words);
            case Content.TicketCard card ->
                List.of(card.state().words(), card.title(), card.when(), card.where(), card.people(), card.code())
                        .forEach(words -> say("ticket", words));
            case Content.Link link -> say(link.id(), link.words());
            case Content.Live live -> say("live", live.words());
        }
    }

    /** "1 sur 4" with each, so that one knows what is still to come. */
    private void choices(List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var place = Texts.get(Script.class, locale, "script.place", i + 1, choices.size());
            say(choice.id(), choice.words().said(place + " " + choice.words().spoken()));
            say(choice.id(), choice.detail());
            choice.facts().forEach(fact -> say(choice.id(), fact.words()));
        }
    }

    private void say(String element, Words words) {
        if (!words.spoken().isBlank()) {
            lines.add(new Line(element, words.spoken(), words.isPrivate()));
        }
    }
}
