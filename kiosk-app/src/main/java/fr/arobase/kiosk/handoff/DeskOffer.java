package fr.arobase.kiosk.handoff;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.HelpOffer;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Icon;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** "Continuer avec un agent": a kiosk stands where somebody is at the desk. */
@Component
class DeskOffer implements HelpOffer {

    private final Luggage luggage;

    DeskOffer(Luggage luggage) {
        this.luggage = luggage;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String id() {
        return "to-desk";
    }

    @Override
    public boolean isOpen(Visit visit) {
        return visit.isKiosk() && luggage.isAny(visit);
    }

    @Override
    public String path() {
        return HandoffPaths.DESK;
    }

    @Override
    public Icon icon() {
        return Icon.USERS;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(DeskOffer.class, locale, "desk");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(DeskOffer.class, locale, "desk.detail");
    }
}
