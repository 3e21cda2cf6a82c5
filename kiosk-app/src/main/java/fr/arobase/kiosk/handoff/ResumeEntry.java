package fr.arobase.kiosk.handoff;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.welcome.KioskService;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** "Reprendre", on the welcome page. */
@Component
class ResumeEntry implements KioskService {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return HandoffPaths.RESUME;
    }

    @Override
    public Icon icon() {
        return Icon.UNDO;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(ResumeEntry.class, locale, "entry");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(ResumeEntry.class, locale, "entry.detail");
    }
}
