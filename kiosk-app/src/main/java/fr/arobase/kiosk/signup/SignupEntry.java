package fr.arobase.kiosk.signup;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.welcome.KioskService;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** "S’inscrire à un atelier", on the welcome page. */
@Component
class SignupEntry implements KioskService {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return SignupPaths.WAYS;
    }

    @Override
    public boolean isPractised() {
        return true;
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR_CHECK;
    }

    @Override
    public String words(Locale locale) {
        return Texts.get(SignupEntry.class, locale, "entry");
    }

    @Override
    public String detail(Locale locale) {
        return Texts.get(SignupEntry.class, locale, "entry.detail");
    }
}
