package fr.arobase.kiosk.frame;

import fr.arobase.kiosk.page.Icon;
import java.util.Locale;

/** A way to be helped: a bean of each is a big button of the help page. */
public interface HelpOffer {

    /** Its place among the buttons. */
    int order();

    /** Stable, for the voice and for tests. */
    String id();

    /** Whether it can be offered now, in this visit. */
    boolean isOpen(Visit visit);

    /** Where it leads; the help page puts the kiosk's prefix in front. */
    String path();

    Icon icon();

    String words(Locale locale);

    String detail(Locale locale);
}
