package fr.arobase.kiosk.printing;

import com.vaadin.flow.component.UI;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import fr.arobase.printing.PrintFormat;
import fr.arobase.printing.PrintQueue;
import fr.arobase.printing.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * « Imprimer »: offered at a terminal whose printer is ready and has paper. What still waits when the visit ends is not
 * printed any more: it would lie there for the next visitor.
 */
@Component
public class Printing {

    private final PrintQueue queue;

    Printing(PrintQueue queue) {
        this.queue = queue;
    }

    /** A terminal prints by itself; elsewhere a paper is a file. */
    public boolean isOf(Visit visit) {
        return visit.isKiosk() && visit.terminal().isPresent();
    }

    /** The button; or, in words, why there is none now; nothing where a terminal has no printer. */
    public Optional<Content> offer(Visit visit, Locale locale, Paper paper) {
        return switch (printable(visit)) {
            case STRIP, SHEET ->
                Optional.of(new Content.Choices(List.of(Choice.of(
                        "print",
                        Icon.PRINTER,
                        text(locale, "offer"),
                        () -> print(visit, locale, paper, UI.getCurrent())))));
            case NO_PRINTER -> Optional.empty();
            case NO_PAPER -> Optional.of(message(locale, "no.paper"));
            case AWAY -> Optional.of(message(locale, "away"));
        };
    }

    boolean isReady(Visit visit) {
        return printable(visit).isReady();
    }

    private Printable printable(Visit visit) {
        return visit.terminal().map(queue::printable).orElse(Printable.NO_PRINTER);
    }

    private void print(Visit visit, Locale locale, Paper paper, UI ui) {
        var page = ui.getActiveViewLocation().getPath().substring(KioskPaths.KIOSK.length());
        print(visit, locale, paper, page);
        ui.navigate(KioskPaths.KIOSK + PrintingView.PATH);
    }

    void print(Visit visit, Locale locale, Paper paper, String page) {
        var terminal = visit.terminal().orElseThrow();
        var id = visit.id().orElseThrow();
        var large = visit.comfort().size() != Comfort.Size.STANDARD;
        var job = queue.printable(terminal) == Printable.SHEET
                ? queue.queue(terminal.id(), id, PrintFormat.PDF, paper.sheet(locale))
                : queue.queue(terminal.id(), id, PrintFormat.ESC_POS, paper.strip(locale, large));
        if (visit.begun(MyPaper.class).isEmpty()) {
            visit.atEnd(() -> queue.clear(id));
        }
        visit.begin(MyPaper.class, new MyPaper(job, paper, page));
    }

    private static Content message(Locale locale, String key) {
        return new Content.Message(Icon.PRINTER, Tone.CARE, Words.of(text(locale, key)));
    }

    private static String text(Locale locale, String key) {
        return Texts.get(Printing.class, locale, key);
    }
}
