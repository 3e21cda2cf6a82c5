package fr.arobase.admin.assistance;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.assistance.Answer;
import fr.arobase.assistance.AnswerResult;
import fr.arobase.assistance.AssistanceService;
import fr.arobase.assistance.CallId;
import fr.arobase.assistance.CallView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who calls now, where and for what; the answer is shown and said at the kiosk. */
@Route(AssistanceView.PATH)
@Menu(title = "assistance", order = 131, icon = "HAND")
@RolesAllowed("ADVISOR")
class AssistanceView extends ConsolePage {

    private static final long serialVersionUID = 1L;
    static final String PATH = "demandes";

    private final transient AssistanceService assistance;
    private final transient AssistanceWatch watch;
    private final String kiosk;
    private transient List<CallView> calls = List.of();

    @Nullable
    private Registration watching;

    AssistanceView(
            AssistanceService assistance,
            AssistanceWatch watch,
            @Value("${arobase.public-url:http://localhost:${AROBASE_KIOSK_PORT:8080}}") String publicUrl) {
        this.kiosk = publicUrl.replaceAll("/+$", "");
        this.assistance = assistance;
        this.watch = watch;
        title(text("assistance"));
        calls = assistance.open();
        draw();
    }

    /** Again, if anything is new: buttons drawn anew under a finger would be missed. */
    private void look() {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            return; // Logged out meanwhile.
        }
        var now = assistance.open();
        if (!now.equals(calls)) {
            calls = now;
            draw();
        }
    }

    private void draw() {
        if (calls.isEmpty()) {
            content(new EmptyState(Glyph.HAND, text("empty"), text("empty.why")));
            return;
        }
        var cards = new Div();
        cards.addClassName("calls");
        calls.forEach(call -> cards.add(new CallCard(call, getLocale(), kiosk, this::answer, this::close)));
        content(cards);
    }

    private void answer(CallId id, Answer answer) {
        switch (assistance.answer(id, answer)) {
            case AnswerResult.Answered() -> Notices.done(text("answered"));
            case AnswerResult.Overtaken(var by) -> Notices.problem(text("overtaken", by));
            case AnswerResult.Over() -> Notices.problem(text("over"));
        }
        look();
    }

    private void close(CallId id) {
        assistance.close(id);
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = watch.watch(_ -> {
            try {
                ui.access(this::look);
            } catch (UIDetachedException closedMeanwhile) {
                // Its watch ends with it.
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }
}
