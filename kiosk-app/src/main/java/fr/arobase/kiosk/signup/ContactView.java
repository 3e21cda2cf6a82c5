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
import fr.arobase.kiosk.signup.SignupDraft.Contact;
import java.util.List;

/** How to tell them if something changes: e-mail, phone, or neither, which is as good. */
@Route(KioskPaths.KIOSK + SignupPaths.CONTACT)
@RouteAlias(SignupPaths.CONTACT)
@AnonymousAllowed
class ContactView extends DraftView {

    private static final long serialVersionUID = 1L;

    ContactView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        return Page.of("signup.contact", say("contact.title"))
                .help(say("contact.help"))
                .show(new Content.Choices(List.of(
                        Choice.of("contact-phone", Icon.PHONE, say("contact.phone"), () -> choose(Contact.PHONE))
                                .detail(say("contact.phone.detail")),
                        Choice.of("contact-email", Icon.MAIL, say("contact.email"), () -> choose(Contact.EMAIL))
                                .detail(say("contact.email.detail")),
                        Choice.of("contact-none", Icon.PRINTER, say("contact.none"), () -> choose(Contact.NONE))
                                .detail(say("contact.none.detail")))))
                .back(this::before);
    }

    private void choose(Contact way) {
        draft().reachBy(way);
        go(
                switch (way) {
                    case EMAIL -> SignupPaths.CONTACT_EMAIL;
                    case PHONE -> SignupPaths.CONTACT_PHONE;
                    case NONE -> SignupPaths.CHECK;
                });
    }

    private void before() {
        var draft = draft();
        if (draft.isChecking() && draft.isComplete()) {
            go(SignupPaths.CHECK);
        } else {
            draft.ask(Math.max(0, draft.party() - 1));
            go(SignupPaths.NAMES);
        }
    }
}
