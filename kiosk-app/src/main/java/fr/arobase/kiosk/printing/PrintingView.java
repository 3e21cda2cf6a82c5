package fr.arobase.kiosk.printing;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Pulse;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import fr.arobase.printing.PrintQueue;
import fr.arobase.printing.PrintState;

/** The paper is on its way; it is there; or it did not come, and what is safe all the same. */
@Route(KioskPaths.KIOSK + PrintingView.PATH)
@AnonymousAllowed
class PrintingView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    static final String PATH = "impression";

    private final transient PrintQueue queue;
    private final transient Printing printing;
    private PrintState said = PrintState.WAITING;

    PrintingView(Visit visit, PrintQueue queue, Printing printing) {
        super(visit);
        this.queue = queue;
        this.printing = printing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visit().begun(MyPaper.class).isEmpty()) {
            event.forwardTo(KioskPaths.KIOSK + KioskPaths.WELCOME);
        }
    }

    private MyPaper mine() {
        return visit().begun(MyPaper.class).orElseThrow();
    }

    @Override
    protected Page page() {
        said = queue.state(mine().job());
        var page = Page.of("printing", say("title." + key()))
                .show(new Content.Message(icon(), tone(), Words.of(say("text." + key()))))
                .main(Action.of("printing-back", Icon.ARROW_LEFT, say("back"), this::leave))
                .back(this::leave);
        if (said.isUnderWay()) {
            return page.show(new Content.Live(Words.of(""), () -> new Pulse(this::look)));
        }
        return said == PrintState.PRINTED || !printing.isReady(visit())
                ? page
                : page.also(Action.of("printing-again", Icon.PRINTER, say("again"), this::again));
    }

    /** What is to be said, as the end of a key. */
    private String key() {
        return said.isUnderWay() ? "wait" : said == PrintState.PRINTED ? "done" : "failed";
    }

    private Icon icon() {
        return said == PrintState.PRINTED ? Icon.CIRCLE_CHECK : Icon.PRINTER;
    }

    private Tone tone() {
        return said.isUnderWay() ? Tone.PLAIN : said == PrintState.PRINTED ? Tone.GOOD : Tone.CARE;
    }

    private void look() {
        if (queue.state(mine().job()) != said) {
            refresh();
        }
    }

    private void again() {
        printing.print(visit(), language(), mine().paper(), mine().page());
        refresh();
    }

    private void leave() {
        go(mine().page());
    }

    private String say(String key) {
        return text(PrintingView.class, key);
    }
}
