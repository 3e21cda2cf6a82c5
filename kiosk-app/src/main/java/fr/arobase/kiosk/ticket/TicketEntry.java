package fr.arobase.kiosk.ticket;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.welcome.KioskService;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** "J’ai déjà un billet", on the welcome page. */
@Component
class TicketEntry implements KioskService {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return TicketPaths.CODE;
    }

    @Override
    public Icon icon() {
        return Icon.TICKET;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(TicketEntry.class, locale, "entry");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(TicketEntry.class, locale, "entry.detail");
    }
}
