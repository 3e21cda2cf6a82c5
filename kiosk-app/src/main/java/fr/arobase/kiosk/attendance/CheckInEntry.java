package fr.arobase.kiosk.attendance;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.welcome.KioskService;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** "Je viens à un atelier", on the welcome page. */
@Component
class CheckInEntry implements KioskService {

    static final String PATH = "pointage";

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Icon icon() {
        return Icon.SCAN_LINE;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(CheckInEntry.class, locale, "entry");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(CheckInEntry.class, locale, "entry.detail");
    }
}
