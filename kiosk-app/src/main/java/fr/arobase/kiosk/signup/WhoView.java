package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.signup.SignUpCommand;
import java.util.stream.IntStream;

/** How many come: one person, or a household of up to six. */
@Route(KioskPaths.KIOSK + SignupPaths.WHO)
@RouteAlias(SignupPaths.WHO)
@AnonymousAllowed
class WhoView extends DraftView {

    private static final long serialVersionUID = 1L;

    WhoView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        return Page.of("signup.who", say("who.title"))
                .help(say("who.help"))
                .show(new Content.Choices(IntStream.rangeClosed(1, SignUpCommand.LARGEST_PARTY)
                        .mapToObj(this::choice)
                        .toList()))
                .back(() -> draft().workshop().ifPresent(id -> go(SignupPaths.workshop(id))));
    }

    private Choice choice(int people) {
        return Choice.of("who-" + people, people == 1 ? Icon.USER : Icon.USERS, say("who.choice", people), () -> {
            var draft = draft();
            draft.comes(people);
            draft.ask(0);
            if (draft.isChecking()) {
                goOn();
            } else {
                go(SignupPaths.NAMES);
            }
        });
    }
}
