package fr.arobase.kiosk.page;

import com.vaadin.flow.function.SerializableRunnable;

/** A button low on the page. */
public record Action(String id, Icon icon, Words words, SerializableRunnable done) {

    public static Action of(String id, Icon icon, String words, SerializableRunnable done) {
        return new Action(id, icon, Words.of(words), done);
    }
}
