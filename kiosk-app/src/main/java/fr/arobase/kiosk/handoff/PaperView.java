package fr.arobase.kiosk.handoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.arobase.document.CodeSpelling;
import fr.arobase.document.HandoffSlip;
import fr.arobase.handoff.HandedOn;
import fr.arobase.handoff.HandoffService;
import fr.arobase.handoff.Slip;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Fact;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Symbol;
import fr.arobase.kiosk.page.Words;
import fr.arobase.kiosk.printing.Paper;
import fr.arobase.kiosk.printing.Printing;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A code in two groups of four, to be printed or written down: what was answered waits for it for a week. */
@Route(KioskPaths.KIOSK + HandoffPaths.PAPER)
@RouteAlias(HandoffPaths.PAPER)
@AnonymousAllowed
class PaperView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HandoffService handoffs;
    private final transient Luggage luggage;
    private final transient SlipPapers papers;
    private final transient Printing printing;

    @Nullable
    private transient Slip slip;

    PaperView(Visit visit, HandoffService handoffs, Luggage luggage, SlipPapers papers, Printing printing) {
        super(visit);
        this.printing = printing;
        this.handoffs = handoffs;
        this.luggage = luggage;
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        luggage.pack(visit())
                .ifPresentOrElse(what -> slip = of(what), () -> event.forwardTo(visit().prefix() + KioskPaths.HELP));
    }

    /** Whoever comes back to this page finds the code that was printed, unless they answered something else meanwhile. */
    private Slip of(HandedOn what) {
        var known = visit().begun(MySlip.class).filter(mine -> mine.holds().equals(what));
        if (known.isPresent()) {
            return known.get().slip();
        }
        var fresh = handoffs.toPaper(
                what.journey(),
                what.draft(),
                visit().terminal().map(profile -> profile.id().value()).orElse(null));
        visit().begin(MySlip.class, new MySlip(fresh, what));
        return fresh;
    }

    private record MySlip(Slip slip, HandedOn holds) {}

    @Override
    protected Page page() {
        var page = Page.of("handoff.paper", say("paper.title")).back(() -> go(KioskPaths.HELP));
        var current = slip;
        if (current == null) {
            return page;
        }
        var content = papers.content(current, language());
        var code = current.code().grouped();
        var offer = printing.isOf(visit())
                ? printing.offer(visit(), language(), new SlipPaper(content))
                : Optional.<Content>empty();
        return page.help(say("paper.help"))
                .show(
                        new Content.Live(
                                Words.of(code)
                                        .said(String.join(". ", CodeSpelling.lines(code, language())))
                                        .kept(),
                                () -> card(code, content)),
                        new Content.Facts(List.of(
                                Fact.of(Icon.CALENDAR, content.deadline()), Fact.of(Icon.MONITOR, content.how()))))
                .show(offer.stream().toArray(Content[]::new))
                .main(Action.of("paper-done", Icon.CHECK, say("paper.done"), this::leave));
    }

    private Component card(String grouped, HandoffSlip.Content content) {
        var code = new Paragraph();
        code.addClassName("ticket-code");
        for (var group : grouped.split(" ")) {
            code.add(new Span(group));
        }
        var spelled = new Div();
        CodeSpelling.lines(grouped, language()).forEach(line -> spelled.add(new Paragraph(line)));
        var card = new Div(new Div(code, spelled), CodePicture.of(content.qrText(), say("paper.qr")));
        card.addClassName("handoff-slip");
        if (!printing.isOf(visit())) {
            card.add(sheet(content));
        }
        return card;
    }

    private Component sheet(HandoffSlip.Content content) {
        DownloadHandler download = DownloadHandler.fromInputStream(_ -> {
            var pdf = new HandoffSlip(content).pdf();
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), say("paper.file") + ".pdf", "application/pdf", pdf.length);
        });
        var print = new Anchor(download, "");
        print.setId("print");
        print.addClassNames("button", "quiet");
        print.setTarget("_blank");
        print.add(new Symbol(Icon.PRINTER), new Span(say("paper.print")));
        return print;
    }

    /** On a kiosk the visit is over; on one's own device it goes on. */
    private void leave() {
        if (visit().isKiosk()) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("/borne/fin"));
        } else {
            go(visit().beforeHelp());
        }
    }

    private record SlipPaper(HandoffSlip.Content content) implements Paper {

        @Override
        public byte[] strip(Locale locale, boolean large) {
            return new HandoffSlip(content).escPos(large);
        }

        @Override
        public byte[] sheet(Locale locale) {
            return new HandoffSlip(content).pdf();
        }
    }

    private String say(String key) {
        return text(PaperView.class, key);
    }
}
