package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.DateWords;
import fr.arobase.common.PhoneNumber;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import fr.arobase.kiosk.practice.PracticePaths;
import fr.arobase.workshop.WorkshopSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was answered, each to be changed without losing the rest. When the workshop has become full meanwhile, it says so
 * and asks before anything is sent.
 */
@Route(KioskPaths.KIOSK + SignupPaths.CHECK)
@RouteAlias(SignupPaths.CHECK)
@AnonymousAllowed
class CheckView extends DraftView {

    private static final long serialVersionUID = 1L;
    private final transient Programme workshops;
    private final transient SigningUp signingUp;

    CheckView(Visit visit, Programme workshops, SigningUp signingUp) {
        super(visit);
        this.workshops = workshops;
        this.signingUp = signingUp;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        if (!draft().hasTicket()) {
            // Back after a refusal: the next confirmation is sent anew.
            draft().forgetRefusal();
        }
        if (draft().workshop().isPresent() && !draft().isComplete()) {
            event.forwardTo(visit().prefix() + SignupPaths.WHO);
        }
    }

    @Override
    protected Page page() {
        var draft = draft();
        draft.check();
        var workshop = draft.workshop().flatMap(id -> workshops.find(visit(), language(), id));
        var mustWait = workshop.filter(w -> w.seatsLeft() < draft.party());
        var page = Page.of("signup.check", say("check.title"))
                .help(say("check.help"))
                .show(new Content.Answers(answers(workshop.stream().toList())))
                .back(() -> go(SignupPaths.CONTACT));
        if (mustWait.isPresent()) {
            page = page.show(new Content.Message(Icon.CLOCK, Tone.CARE, Words.of(shortage(mustWait.get()))));
        }
        return page.main(Action.of(
                "confirm",
                mustWait.isPresent() ? Icon.CLOCK : Icon.CHECK,
                say(mustWait.isPresent() ? "check.wait" : "check.confirm"),
                () -> confirm(mustWait.isPresent())));
    }

    private String shortage(WorkshopSummary workshop) {
        return workshop.seatsLeft() == 0
                ? say("check.full", workshop.waiting())
                : say("check.tooFew", workshop.seatsLeft(), draft().party());
    }

    private List<Content.Answer> answers(List<WorkshopSummary> workshop) {
        var draft = draft();
        var answers = new ArrayList<Content.Answer>();
        workshop.forEach(chosen -> answers.add(answer(
                "workshop",
                chosen.title() + "\n"
                        + WorkshopWords.capital(DateWords.dayAndTime(chosen.startsAt(), language())) + "\n"
                        + chosen.venueName() + ", " + chosen.commune(),
                false,
                () -> go(SignupPaths.LIST))));
        answers.add(answer("who", say("who.choice", draft.party()), false, () -> go(SignupPaths.WHO)));
        IntStream.range(0, draft.party())
                .forEach(i -> answers.add(new Content.Answer(
                        "name-" + (i + 1),
                        Words.of(draft.party() == 1 ? say("check.name") : say("check.name.of", i + 1)),
                        Words.of(draft.person(i).name().full()).kept(),
                        Words.of(say("check.change")),
                        () -> {
                            draft.ask(i);
                            go(SignupPaths.NAMES);
                        })));
        answers.add(answer("contact", contact(), true, () -> go(SignupPaths.CONTACT)));
        return answers;
    }

    private Content.Answer answer(
            String id, String given, boolean isPrivate, com.vaadin.flow.function.SerializableRunnable change) {
        var words = Words.of(given);
        return new Content.Answer(
                id,
                Words.of(say("check." + id)),
                isPrivate ? words.kept() : words,
                Words.of(say("check.change")),
                change);
    }

    private String contact() {
        return switch (draft().contact().orElseThrow()) {
            case EMAIL -> draft().email.strip();
            case PHONE ->
                PhoneNumber.read(draft().phone).map(PhoneNumber::shown).orElseThrow();
            case NONE -> say("contact.none");
        };
    }

    /** What the visitor has seen is what is done: a seat, or a place on the list that they agreed to. */
    private void confirm(boolean agreedToWait) {
        var draft = draft();
        if (agreedToWait) {
            draft.acceptWaiting();
        }
        if (!draft.isWaitingAccepted()
                && draft.workshop().flatMap(id -> workshops.find(visit(), language(), id)).stream()
                        .anyMatch(workshop -> workshop.seatsLeft() < draft.party())) {
            refresh();
            return;
        }
        if (visit().practises()) {
            go(PracticePaths.DONE);
            return;
        }
        signingUp.confirm(draft, Texts.nearest(language()).getLanguage(), visit().isKiosk(), false);
        if (draft().hasTicket()) {
            visit().achieved();
        }
        go(SignupPaths.RESULT);
    }
}
