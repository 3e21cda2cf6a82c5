package fr.arobase.kiosk.practice;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.welcome.KioskService;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** « Essayer sans risque », on the welcome page. */
@Component
class PracticeEntry implements KioskService {

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String path() {
        return PracticePaths.BEGIN;
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(PracticeEntry.class, locale, "entry");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(PracticeEntry.class, locale, "entry.detail");
    }
}
