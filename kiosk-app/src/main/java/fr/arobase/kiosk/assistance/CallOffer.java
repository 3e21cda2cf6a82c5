package fr.arobase.kiosk.assistance;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.HelpOffer;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Icon;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** "Appeler quelqu’un ici": somebody comes to the kiosk, so it is not for one's own device. */
@Component
class CallOffer implements HelpOffer {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String id() {
        return "call-here";
    }

    @Override
    public boolean isOpen(Visit visit) {
        return visit.isKiosk();
    }

    @Override
    public String path() {
        return AssistancePaths.NEED;
    }

    @Override
    public Icon icon() {
        return Icon.BELL;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(CallOffer.class, locale, "offer");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(CallOffer.class, locale, "offer.detail");
    }
}
