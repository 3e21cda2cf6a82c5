package fr.arobase.kiosk.page;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One big button of a page.
 *
 * @param id stable, for the voice and for tests
 * @param detail a second, quieter line; empty for none
 * @param language of its words, where it is not the page's
 */
public record Choice(
        String id,
        Icon icon,
        Words words,
        Words detail,
        List<Fact> facts,
        @Nullable Locale language,
        SerializableRunnable chosen) {

    public Choice {
        facts = List.copyOf(facts);
    }

    public static Choice of(String id, Icon icon, String words, SerializableRunnable chosen) {
        return new Choice(id, icon, Words.of(words), Words.of(""), List.of(), null, chosen);
    }

    public Choice detail(String text) {
        return new Choice(id, icon, words, Words.of(text), facts, language, chosen);
    }

    public Choice facts(List<Fact> more) {
        return new Choice(id, icon, words, detail, more, language, chosen);
    }

    /** The same, its words in a language of their own. */
    public Choice in(Locale other) {
        return new Choice(id, icon, words, detail, facts, other, chosen);
    }

    /** The same, its words for the visitor's ears only. */
    public Choice kept() {
        return new Choice(id, icon, words.kept(), detail.kept(), facts, language, chosen);
    }
}
