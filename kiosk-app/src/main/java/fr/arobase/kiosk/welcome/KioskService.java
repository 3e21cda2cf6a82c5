package fr.arobase.kiosk.welcome;

import fr.arobase.kiosk.page.Icon;
import java.util.Locale;

/** Something one can come for: a bean of each is a big button of the welcome page. */
public interface KioskService {

    /** Its place among the buttons. */
    int order();

    /** Where it begins, such as {@code ateliers}: the welcome page puts the kiosk's prefix in front. */
    String path();

    /** Whether it can be practised on pretend data. */
    default boolean isPractised() {
        return false;
    }

    Icon icon();

    String words(Locale locale);

    String detail(Locale locale);
}
