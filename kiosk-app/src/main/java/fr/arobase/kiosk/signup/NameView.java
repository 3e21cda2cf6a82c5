package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.PersonName;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Field;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Problem;
import java.util.ArrayList;
import java.util.List;

/** The name of one person of the party; the next one is the next page. */
@Route(KioskPaths.KIOSK + SignupPaths.NAMES)
@RouteAlias(SignupPaths.NAMES)
@AnonymousAllowed
class NameView extends DraftView {

    private static final long serialVersionUID = 1L;
    private static final String FIRST_NAME = "first-name";
    private static final String LAST_NAME = "last-name";

    private transient List<Problem> problems = List.of();

    NameView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        var draft = draft();
        var person = draft.person();
        var alone = draft.party() <= 1;
        var title = alone
                ? say("name.title")
                : say(draft.asked() == 0 ? "name.title.first" : "name.title.next", draft.asked() + 1, draft.party());
        return Page.of("signup.name", title)
                .help(say(alone ? "name.help" : "name.help.party"))
                .problems(problems)
                .show(new Content.Fields(List.of(
                        Field.of(
                                FIRST_NAME,
                                Field.Kind.NAME,
                                say("name.first"),
                                person.firstName,
                                typed -> person.firstName = typed),
                        Field.of(
                                LAST_NAME,
                                Field.Kind.NAME,
                                say("name.last"),
                                person.lastName,
                                typed -> person.lastName = typed))))
                .main(Action.of("continue", Icon.ARROW_RIGHT, say("continue"), this::next))
                .back(this::before);
    }

    private void before() {
        var draft = draft();
        problems = List.of();
        if (draft.asked() > 0) {
            draft.ask(draft.asked() - 1);
            refresh();
        } else {
            go(draft.isChecking() && draft.isComplete() ? SignupPaths.CHECK : SignupPaths.WHO);
        }
    }

    private void next() {
        problems = check();
        var draft = draft();
        if (!problems.isEmpty()) {
            refresh();
        } else if (draft.asked() + 1 < draft.party() && !draft.isChecking()) {
            draft.ask(draft.asked() + 1);
            refresh();
        } else {
            goOnOrRefresh();
        }
    }

    /** The next unnamed person has this same address: the page is made anew. */
    private void goOnOrRefresh() {
        var unnamed = draft().firstUnnamed();
        if (unnamed.isPresent()) {
            draft().ask(unnamed.get());
            refresh();
        } else {
            goOn();
        }
    }

    private static String fault(String field, String typed) {
        if (typed.isBlank()) {
            return field + ".missing";
        }
        return typed.strip().length() > PersonName.LONGEST ? "name.long" : field + ".strange";
    }

    private List<Problem> check() {
        var person = draft().person();
        var found = new ArrayList<Problem>();
        if (!PersonName.isValid(person.firstName)) {
            found.add(Problem.of(FIRST_NAME, say(fault("name.first", person.firstName))));
        }
        if (!PersonName.isValid(person.lastName)) {
            found.add(Problem.of(LAST_NAME, say(fault("name.last", person.lastName))));
        }
        if (draft().isNamedTwice()) {
            found.add(Problem.of(FIRST_NAME, say("name.twice")));
        }
        return found;
    }
}
