package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.EmailAddress;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Field;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Problem;
import java.util.List;

/** The e-mail address. */
@Route(KioskPaths.KIOSK + SignupPaths.CONTACT_EMAIL)
@RouteAlias(SignupPaths.CONTACT_EMAIL)
@AnonymousAllowed
class EmailView extends DraftView {

    private static final long serialVersionUID = 1L;
    private static final String EMAIL = "email";

    private transient List<Problem> problems = List.of();

    EmailView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        var draft = draft();
        return Page.of("signup.email", say("email.title"))
                .help(say("email.help"))
                .problems(problems)
                .show(new Content.Fields(List.of(
                        Field.of(EMAIL, Field.Kind.EMAIL, say("email.label"), draft.email, typed -> draft.email = typed)
                                .hint(say("email.hint")))))
                .main(Action.of("continue", Icon.ARROW_RIGHT, say("continue"), this::next))
                .back(() -> go(SignupPaths.CONTACT));
    }

    private void next() {
        var email = draft().email;
        problems = EmailAddress.read(email).isPresent()
                ? List.of()
                : List.of(Problem.of(
                        EMAIL,
                        say(email.isBlank() ? "email.missing" : email.contains("@") ? "email.wrong" : "email.noAt")));
        if (problems.isEmpty()) {
            go(SignupPaths.CHECK);
        } else {
            refresh();
        }
    }
}
