package fr.arobase.kiosk.page;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/**
 * One big button of a page.
 *
 * @param id stable, for the voice and for tests
 * @param detail a second, quieter line; empty for none
 */
public record Choice(String id, Icon icon, Words words, Words detail, List<Fact> facts, SerializableRunnable chosen) {

    public Choice {
        facts = List.copyOf(facts);
    }

    public static Choice of(String id, Icon icon, String words, SerializableRunnable chosen) {
        return new Choice(id, icon, Words.of(words), Words.of(""), List.of(), chosen);
    }

    public Choice detail(String text) {
        return new Choice(id, icon, words, Words.of(text), facts, chosen);
    }

    public Choice facts(List<Fact> more) {
        return new Choice(id, icon, words, detail, more, chosen);
    }

    /** The same, its words for the visitor's ears only. */
    public Choice kept() {
        return new Choice(id, icon, words.kept(), detail.kept(), facts, chosen);
    }
}
