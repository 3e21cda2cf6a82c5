package fr.arobase.kiosk.frame;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.DateWords;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Fact;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom to ask, and how the pages work; it leads back to where one was. */
@Route(KioskPaths.KIOSK + KioskPaths.HELP)
@RouteAlias(KioskPaths.HELP)
@AnonymousAllowed
class HelpView extends AsideView {

    private static final long serialVersionUID = 1L;
    private final transient Authority authority;
    private final transient List<HelpOffer> offers;
    private final transient Clock clock;

    HelpView(Visit visit, Authority authority, List<HelpOffer> offers, Clock clock) {
        super(visit);
        this.authority = authority;
        this.clock = clock;
        this.offers = offers.stream()
                .sorted(Comparator.comparingInt(HelpOffer::order))
                .toList();
    }

    @Override
    protected Page page() {
        var open = offers.stream()
                .filter(offer -> offer.isOpen(visit()))
                .map(this::choice)
                .toList();
        var page = Page.of("help", text(HelpView.class, "help.title")).help(text(HelpView.class, "help.help"));
        if (!open.isEmpty()) {
            page = page.show(new Content.Choices(open));
        }
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Icon.USER, text(HelpView.class, "help.person")));
        facts.add(Fact.of(Icon.PHONE, text(HelpView.class, "help.phone", authority.helpPhone())));
        var answered = authority.helpHours();
        if (!answered.isEmpty()) {
            facts.add(Fact.of(Icon.CLOCK, text(HelpView.class, "help.answered", answered)));
        }
        hours().ifPresent(today -> facts.add(Fact.of(Icon.CLOCK, text(HelpView.class, "help.hours", today))));
        facts.add(Fact.of(Icon.UNDO, text(HelpView.class, "help.back")));
        facts.add(Fact.of(Icon.SHIELD, text(HelpView.class, "help.privacy")));
        return page.show(new Content.Facts(facts)).main(done("help-done")).back(this::leave);
    }

    /** When somebody is there today, at a terminal whose hours are known. */
    private Optional<String> hours() {
        return visit().terminal()
                .map(terminal -> terminal.details()
                        .hours()
                        .get(LocalDate.now(clock).getDayOfWeek().ordinal()))
                .filter(today -> !today.isBlank())
                .map(today -> Arrays.stream(today.strip().split("\\s+"))
                        .map(span -> span.split("-"))
                        .map(span -> text(HelpView.class, "help.hours.span", time(span[0]), time(span[1])))
                        .collect(Collectors.joining(", ")));
    }

    private String time(String written) {
        return DateWords.time(LocalTime.parse(written), language());
    }

    private Choice choice(HelpOffer offer) {
        return Choice.of(offer.id(), offer.icon(), offer.words(language()), () -> go(offer.path()))
                .detail(offer.detail(language()));
    }
}
