package fr.arobase.kiosk.page;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page: one question or one answer.
 *
 * @param id stable name, such as {@code signup.names}; texts and tests use it
 * @param title the question
 * @param help one sentence; empty for none
 * @param problems what to put right, shown first
 * @param main the one green action, low; none when a choice is what goes on
 * @param others quieter actions beside it
 * @param back where "Retour" leads, always without loss; none on the first page
 */
public record Page(
        String id,
        Words title,
        Words help,
        List<Content> content,
        List<Problem> problems,
        @Nullable Action main,
        List<Action> others,
        @Nullable SerializableRunnable back) {

    public Page {
        content = List.copyOf(content);
        problems = List.copyOf(problems);
        others = List.copyOf(others);
    }

    public static Page of(String id, String title) {
        return new Page(id, Words.of(title), Words.of(""), List.of(), List.of(), null, List.of(), null);
    }

    /** The same, its title heard otherwise than it is read: without a name that bystanders need not hear. */
    public Page said(String otherTitle) {
        return new Page(id, title.said(otherTitle), help, content, problems, main, others, back);
    }

    public Page help(String sentence) {
        return new Page(id, title, Words.of(sentence), content, problems, main, others, back);
    }

    public Page show(Content... parts) {
        var all = new ArrayList<>(content);
        all.addAll(Arrays.asList(parts));
        return new Page(id, title, help, all, problems, main, others, back);
    }

    /** The same, with a part before all others. */
    public Page first(Content part) {
        var all = new ArrayList<Content>();
        all.add(part);
        all.addAll(content);
        return new Page(id, title, help, all, problems, main, others, back);
    }

    public Page problems(List<Problem> found) {
        return new Page(id, title, help, content, found, main, others, back);
    }

    public Page main(Action action) {
        return new Page(id, title, help, content, problems, action, others, back);
    }

    public Page also(Action... actions) {
        var all = new ArrayList<>(others);
        all.addAll(Arrays.asList(actions));
        return new Page(id, title, help, content, problems, main, all, back);
    }

    public Page back(SerializableRunnable way) {
        return new Page(id, title, help, content, problems, main, others, way);
    }
}
