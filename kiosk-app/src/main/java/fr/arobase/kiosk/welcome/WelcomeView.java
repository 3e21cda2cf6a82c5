package fr.arobase.kiosk.welcome;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Page;
import java.util.Comparator;
import java.util.List;

/** "Bonjour, que voulez-vous faire ?" */
@Route(KioskPaths.KIOSK + KioskPaths.WELCOME)
@RouteAlias(KioskPaths.WELCOME)
@AnonymousAllowed
class WelcomeView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient List<KioskService> services;

    WelcomeView(Visit visit, List<KioskService> services) {
        super(visit);
        this.services = services.stream()
                .sorted(Comparator.comparingInt(KioskService::order))
                .toList();
    }

    @Override
    protected Page page() {
        return Page.of("welcome", text(WelcomeView.class, "title"))
                .help(text(WelcomeView.class, "help"))
                .show(new Content.Choices(services.stream()
                        .filter(service -> service.isPractised() || !visit().practises())
                        .filter(service -> visit().terminal()
                                .map(terminal -> terminal.offers(service.path()))
                                .orElse(true))
                        .map(service -> Choice.of(
                                        "service-" + service.path(),
                                        service.icon(),
                                        service.words(language()),
                                        () -> begin(service))
                                .detail(service.detail(language())))
                        .toList()));
    }

    private void begin(KioskService service) {
        visit().uses(service.path());
        go(service.path());
    }
}
