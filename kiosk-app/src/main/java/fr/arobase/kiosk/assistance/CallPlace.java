package fr.arobase.kiosk.assistance;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.Visit;
import java.util.Locale;

/** Where somebody calls from, in words. */
public final class CallPlace {

    private CallPlace() {}

    public static String of(Visit visit, Locale locale) {
        return visit.terminal()
                .map(terminal -> {
                    var name = terminal.details().name();
                    return terminal.place().isEmpty() ? name : name + ", " + terminal.place();
                })
                .orElseGet(() -> Texts.get(CallPlace.class, locale, "place.unknown"));
    }
}
