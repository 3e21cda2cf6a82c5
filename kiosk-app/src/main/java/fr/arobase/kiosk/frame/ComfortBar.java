package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Size, contrast, settings, help, and the end of the visit: at the same place on every page. */
final class ComfortBar extends Footer {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final List<Slot> slots = new ArrayList<>();

    /** A button of the bar, the key of its words as they are now, and whether it is there. */
    private record Slot(NativeButton button, SerializableSupplier<String> key, SerializableSupplier<Boolean> isThere) {}

    /** @param changed called when the pages are to look otherwise */
    ComfortBar(Visit visit, SerializableRunnable changed) {
        this.visit = visit;
        addClassName("comfort-bar");
        // The order is the same on every screen: listen, size, contrast, settings, call, restart, end.
        put(
                "size",
                Icon.TEXT_SIZE,
                () -> like(bigger(), changed),
                () -> "size." + visit.comfort().size(),
                () -> true);
        put("contrast", Icon.CONTRAST, () -> like(starker(), changed), this::look, () -> true);
        put("settings", Icon.SETTINGS, () -> aside(KioskPaths.SETTINGS), () -> "settings", () -> true);
        put("call", Icon.BELL, () -> getUI().ifPresent(this::help), () -> "call", () -> true);
        // The browser's code wipes and leaves: it works even when the server does not answer.
        put("end", Icon.LOG_OUT, () -> {}, () -> "end", visit::isKiosk);
    }

    private void put(
            String id,
            Icon icon,
            SerializableRunnable tapped,
            SerializableSupplier<String> key,
            SerializableSupplier<Boolean> isThere) {
        var button = Frame.button(id, icon);
        button.addClickListener(_ -> tapped.run());
        slots.add(new Slot(button, key, isThere));
        add(button);
    }

    void dress(Locale locale) {
        for (var slot : slots) {
            Frame.label(slot.button(), Texts.get(Frame.class, locale, slot.key().get()));
            slot.button().setVisible(slot.isThere().get());
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

    private void aside(String path) {
        getUI().ifPresent(ui -> visit.aside(ui, path));
    }

    private void like(Comfort other, SerializableRunnable changed) {
        visit.like(other);
        changed.run();
    }

    private String look() {
        return "contrast." + visit.comfort().look();
    }

    private Comfort bigger() {
        var size = visit.comfort().size();
        return visit.comfort().with(Comfort.Size.values()[(size.ordinal() + 1) % Comfort.Size.values().length]);
    }

    private Comfort starker() {
        var look = visit.comfort().look();
        return visit.comfort().with(Comfort.Look.values()[(look.ordinal() + 1) % Comfort.Look.values().length]);
    }
}
