package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.PhoneNumber;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Field;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Problem;
import java.util.List;

/** The phone number. */
@Route(KioskPaths.KIOSK + SignupPaths.CONTACT_PHONE)
@RouteAlias(SignupPaths.CONTACT_PHONE)
@AnonymousAllowed
class PhoneView extends DraftView {

    private static final long serialVersionUID = 1L;
    private static final String PHONE = "phone";

    private transient List<Problem> problems = List.of();

    PhoneView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        var draft = draft();
        return Page.of("signup.phone", say("phone.title"))
                .help(say("phone.help"))
                .problems(problems)
                .show(new Content.Fields(List.of(
                        Field.of(PHONE, Field.Kind.PHONE, say("phone.label"), draft.phone, typed -> draft.phone = typed)
                                .hint(say("phone.hint")))))
                .main(Action.of("continue", Icon.ARROW_RIGHT, say("continue"), this::next))
                .back(() -> go(SignupPaths.CONTACT));
    }

    private void next() {
        var phone = draft().phone;
        problems = PhoneNumber.read(phone).isPresent()
                ? List.of()
                : List.of(Problem.of(PHONE, say(phone.isBlank() ? "phone.missing" : "phone.wrong")));
        if (problems.isEmpty()) {
            go(SignupPaths.CHECK);
        } else {
            refresh();
        }
    }
}
