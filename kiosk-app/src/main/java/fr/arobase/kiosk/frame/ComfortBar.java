package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.Locale;

/** Size, contrast, calling somebody, and the end of the visit: at the same place on every page. */
final class ComfortBar extends Footer {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final NativeButton size = Frame.button("size", Icon.TEXT_SIZE);
    private final NativeButton contrast = Frame.button("contrast", Icon.CONTRAST);
    private final NativeButton call = Frame.button("call", Icon.BELL);
    private final NativeButton end = Frame.button("end", Icon.LOG_OUT);

    /** @param changed called when the pages are to look otherwise */
    ComfortBar(Visit visit, SerializableRunnable changed) {
        this.visit = visit;
        addClassName("comfort-bar");
        size.addClickListener(_ -> {
            visit.like(visit.comfort().with(next(visit.comfort().size())));
            changed.run();
        });
        contrast.addClickListener(_ -> {
            visit.like(visit.comfort().with(next(visit.comfort().look())));
            changed.run();
        });
        call.addClickListener(_ -> getUI().ifPresent(this::help));
        // The browser's code wipes and leaves: it works even when the server does not answer.
        end.addClassName("end");
        add(size, contrast, call, end);
    }

    private void help(UI ui) {
        var here = ui.getActiveViewLocation().getPath();
        if (!here.startsWith(visit.prefix() + KioskPaths.HELP)) {
            visit.asksForHelp(
                    here, Frame.shown(ui).map(PageView::shown).map(Page::id).orElse(""));
        }
        ui.navigate(visit.prefix() + KioskPaths.HELP);
    }

    void dress(Locale locale) {
        Frame.label(
                size, Texts.get(Frame.class, locale, "size." + visit.comfort().size()));
        Frame.label(
                contrast,
                Texts.get(Frame.class, locale, "contrast." + visit.comfort().look()));
        Frame.label(call, Texts.get(Frame.class, locale, "call"));
        Frame.label(end, Texts.get(Frame.class, locale, "end"));
        end.setVisible(visit.isKiosk());
    }

    private static Comfort.Size next(Comfort.Size size) {
        return Comfort.Size.values()[(size.ordinal() + 1) % Comfort.Size.values().length];
    }

    private static Comfort.Look next(Comfort.Look look) {
        return Comfort.Look.values()[(look.ordinal() + 1) % Comfort.Look.values().length];
    }
}
