package fr.arobase.kiosk.handoff;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.HelpOffer;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Icon;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** "Passer sur mon téléphone": from a kiosk only, a phone is there already. */
@Component
class PhoneOffer implements HelpOffer {

    private final Luggage luggage;

    PhoneOffer(Luggage luggage) {
        this.luggage = luggage;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String id() {
        return "to-phone";
    }

    @Override
    public boolean isOpen(Visit visit) {
        return visit.isKiosk() && luggage.isAny(visit);
    }

    @Override
    public String path() {
        return HandoffPaths.PHONE;
    }

    @Override
    public Icon icon() {
        return Icon.QR_CODE;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(PhoneOffer.class, locale, "phone");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(PhoneOffer.class, locale, "phone.detail");
    }
}
