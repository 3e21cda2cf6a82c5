package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;

/** A question of the sign-up: without a workshop chosen there is nothing to ask. */
abstract class DraftView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    DraftView(Visit visit) {
        super(visit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (draft().workshop().isEmpty()) {
            event.forwardTo(visit().prefix() + SignupPaths.WAYS);
        } else if (draft().hasTicket() && !(this instanceof ResultView)) {
            // Back after the ticket: what is done is shown, a changed answer would not be sent.
            event.forwardTo(visit().prefix() + SignupPaths.RESULT);
        }
    }

    final SignupDraft draft() {
        return visit().begun(SignupDraft.class, SignupDraft::new);
    }

    /** To the next question without an answer; when every one has its answer, to the check. */
    final void goOn() {
        var draft = draft();
        if (draft.party() == 0) {
            go(SignupPaths.WHO);
        } else if (draft.firstUnnamed().isPresent()) {
            draft.ask(draft.firstUnnamed().get());
            go(SignupPaths.NAMES);
        } else if (draft.isComplete() && draft.isChecking()) {
            go(SignupPaths.CHECK);
        } else {
            go(SignupPaths.CONTACT);
        }
    }

    final String say(String key, Object... arguments) {
        return text(DraftView.class, key, arguments);
    }
}
