package fr.arobase.kiosk.signup;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopSummary;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** All about one workshop, and the way in. A full one says so before anything is asked. */
@Route(KioskPaths.KIOSK + SignupPaths.WORKSHOP)
@RouteAlias(SignupPaths.WORKSHOP)
@AnonymousAllowed
class WorkshopView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private final transient Programme workshops;
    private final transient Clock clock;
    private transient Optional<WorkshopId> id = Optional.empty();

    WorkshopView(Visit visit, Programme workshops, Clock clock) {
        super(visit);
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("workshop").flatMap(WorkshopView::read);
    }

    private static Optional<WorkshopId> read(String text) {
        try {
            return Optional.of(new WorkshopId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    protected Page page() {
        return id.flatMap(chosen -> workshops.find(visit(), language(), chosen))
                .filter(workshop -> workshop.isOpen(LocalDateTime.now(clock)))
                .map(this::page)
                .orElseGet(this::closed);
    }

    private Page page(WorkshopSummary workshop) {
        var full = workshop.seatsLeft() == 0;
        var page = Page.of("signup.workshop", workshop.title())
                .help(workshop.objectives())
                .show(new Content.Facts(new WorkshopWords(language()).facts(workshop)))
                .back(() -> go(SignupPaths.LIST));
        if (full) {
            page = page.show(new Content.Message(
                    Icon.CLOCK, Tone.CARE, Words.of(text(WorkshopView.class, "workshop.full", workshop.waiting()))));
        }
        return page.main(Action.of(
                "sign-up",
                full ? Icon.CLOCK : Icon.CHECK,
                text(WorkshopView.class, full ? "workshop.wait" : "workshop.signUp"),
                () -> begin(workshop, full)));
    }

    private void begin(WorkshopSummary workshop, boolean full) {
        var draft = visit().begun(SignupDraft.class, SignupDraft::new);
        draft.choose(workshop.id());
        if (full) {
            draft.acceptWaiting();
        }
        go(SignupPaths.WHO);
    }

    private Page closed() {
        return Page.of("signup.closed", text(WorkshopView.class, "closed.title"))
                .help(text(WorkshopView.class, "closed.help"))
                .main(Action.of(
                        "other-workshops",
                        Icon.LIST,
                        text(WorkshopView.class, "closed.others"),
                        () -> go(SignupPaths.WAYS)))
                .back(() -> go(SignupPaths.LIST));
    }
}
