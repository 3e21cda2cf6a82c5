package fr.arobase.kiosk.frame;

import com.vaadin.flow.function.SerializableRunnable;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Icon;

/** A page beside the journey, such as help or the settings: it leads back to where one was. */
public abstract class AsideView extends PageView {

    private static final long serialVersionUID = 1L;

    protected AsideView(Visit visit) {
        super(visit);
    }

    protected final void leave() {
        go(visit().beforeHelp());
    }

    /** "Revenir à ma page", in the words that every page of this kind uses. */
    protected final Action done(String id) {
        SerializableRunnable way = this::leave;
        return Action.of(id, Icon.ARROW_LEFT, text(AsideView.class, "help.done"), way);
    }
}
