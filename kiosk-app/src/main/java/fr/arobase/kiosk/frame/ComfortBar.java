package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The voice, settings, help, starting again, and the end of the visit: at the same place on every page. */
final class ComfortBar extends Footer {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final List<Slot> slots = new ArrayList<>();

    /** A button of the bar, the key of its words as they are now, and whether it is there in a language. */
    private record Slot(NativeButton button, SerializableSupplier<String> key, SerializablePredicate<Locale> isThere) {}

    /** @param listened called when the voice is wished, or wished no more */
    ComfortBar(Visit visit, Voice voice, SerializableRunnable listened) {
        this.visit = visit;
        addClassName("comfort-bar");
        // The order is the same on every screen: listen, settings, call, restart, end.
        put("listen", Icon.VOLUME, listened, () -> visit.comfort().speaks() ? "listen.stop" : "listen", voice::speaks);
        put("settings", Icon.SETTINGS, () -> aside(KioskPaths.SETTINGS));
        put("call", Icon.BELL, () -> getUI().ifPresent(this::help));
        put("restart", Icon.UNDO, () -> getUI().ifPresent(this::restart));
        // The browser's code wipes and leaves: it works even when the server does not answer.
        put("end", Icon.LOG_OUT, () -> {}, () -> "end", _ -> visit.isKiosk());
    }

    private void put(String id, Icon icon, SerializableRunnable tapped) {
        put(id, icon, tapped, () -> id, _ -> true);
    }

    private void put(
            String id,
            Icon icon,
            SerializableRunnable tapped,
            SerializableSupplier<String> key,
            SerializablePredicate<Locale> isThere) {
        var button = Frame.button(id, icon);
        button.addClickListener(_ -> tapped.run());
        slots.add(new Slot(button, key, isThere));
        add(button);
    }

    void dress(Locale locale) {
        for (var slot : slots) {
            Frame.label(slot.button(), Texts.get(Frame.class, locale, slot.key().get()));
            slot.button().setVisible(slot.isThere().test(locale));
        }
    }

    private void help(UI ui) {
        var here = ui.getActiveViewLocation().getPath();
        if (!KioskPaths.isAside(here)) {
            visit.asksForHelp(
                    here, Frame.shown(ui).map(PageView::shown).map(Page::id).orElse(""));
        }
        ui.navigate(visit.prefix() + KioskPaths.HELP);
    }

    /** Nobody is asked who has nothing to lose. */
    private void restart(UI ui) {
        if (visit.hasBegun()) {
            visit.aside(ui, KioskPaths.RESTART);
        } else {
            ui.navigate(visit.prefix() + KioskPaths.WELCOME);
        }
    }

    private void aside(String path) {
        getUI().ifPresent(ui -> visit.aside(ui, path));
    }
}
