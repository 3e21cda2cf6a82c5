package fr.arobase.kiosk.handoff;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.HelpOffer;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Icon;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** "Reprendre plus tard", with a slip of paper. */
@Component
class PaperOffer implements HelpOffer {

    private final Luggage luggage;

    PaperOffer(Luggage luggage) {
        this.luggage = luggage;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String id() {
        return "to-paper";
    }

    @Override
    public boolean isOpen(Visit visit) {
        return luggage.isAny(visit);
    }

    @Override
    public String path() {
        return HandoffPaths.PAPER;
    }

    @Override
    public Icon icon() {
        return Icon.FILE_TEXT;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(PaperOffer.class, locale, "paper");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(PaperOffer.class, locale, "paper.detail");
    }
}
