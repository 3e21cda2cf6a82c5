package fr.arobase.kiosk.ticket;

import fr.arobase.common.Texts;
import fr.arobase.document.CodeSpelling;
import fr.arobase.document.QrCode;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Fact;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import fr.arobase.kiosk.printing.Paper;
import fr.arobase.kiosk.printing.Printing;
import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import fr.arobase.signup.TicketPapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the page of a ticket, the same wherever one comes from. */
@Component
public class TicketPages {

    private final TicketPapers papers;
    private final Printing printing;

    TicketPages(TicketPapers papers, Printing printing) {
        this.papers = papers;
        this.printing = printing;
    }

    private record TicketPaper(TicketPapers papers, Ticket ticket) implements Paper {

        @Override
        public byte[] strip(Locale locale, boolean large) {
            return papers.strip(ticket, locale, large);
        }

        @Override
        public byte[] sheet(Locale locale) {
            return papers.a4(ticket);
        }
    }

    /**
     * The card, what to do next, and the way to the paper.
     *
     * <p>A terminal prints it where its printer is ready. On a kiosk that is none, "Imprimer" opens the 80 mm slip,
     * elsewhere the sheet.
     */
    public Page page(String id, String title, Ticket ticket, Locale locale, Visit visit) {
        var content = papers.content(ticket, locale);
        var parts = new ArrayList<Content>();
        parts.add(card(ticket, locale));
        var page = Page.of(id, title).help(content.nextStep());
        if (ticket.status().isActive() && printing.isOf(visit)) {
            printing.offer(visit, locale, new TicketPaper(papers, ticket)).ifPresent(parts::add);
        } else if (ticket.status().isActive()) {
            parts.add(new Content.Link(
                    "print",
                    Icon.PRINTER,
                    Words.of(Texts.get(TicketPages.class, locale, "page.print")),
                    "/T/" + ticket.code().body() + ".pdf" + (visit.isKiosk() ? "?paper=80" : "")));
        }
        return page.show(parts.toArray(Content[]::new));
    }

    private Content.TicketCard card(Ticket ticket, Locale locale) {
        var content = papers.content(ticket, locale);
        var workshop = ticket.workshop();
        var when = content.dayAndTime();
        return new Content.TicketCard(
                new Fact(icon(ticket.status()), Words.of(content.status()), tone(ticket.status())),
                Words.of(content.courseTitle()),
                Words.of((when.substring(0, 1).toUpperCase(locale) + when.substring(1)).replace(" h ", "\u00a0h\u00a0"))
                        .said(when),
                Words.of(workshop.venueName() + ", " + workshop.venueAddress() + ", " + workshop.commune()),
                Words.of(Texts.get(
                                TicketPages.class,
                                locale,
                                "page.people",
                                ticket.people().size(),
                                String.join(", ", content.people())))
                        .kept(),
                QrCode.of(ticket.address()).svg(Texts.get(TicketPages.class, locale, "page.qr")),
                List.of(content.humanCode().split(" ")),
                Words.of(content.humanCode())
                        .said(String.join(". ", CodeSpelling.lines(content.humanCode(), locale)))
                        .kept());
    }

    static Icon icon(SignupStatus status) {
        return switch (status) {
            case CONFIRMED -> Icon.CIRCLE_CHECK;
            case WAITING -> Icon.CLOCK;
            case OFFERED -> Icon.BELL;
            case CANCELLED, EXPIRED -> Icon.CALENDAR_X;
        };
    }

    static Tone tone(SignupStatus status) {
        return switch (status) {
            case CONFIRMED -> Tone.GOOD;
            case WAITING, OFFERED -> Tone.CARE;
            case CANCELLED, EXPIRED -> Tone.BAD;
        };
    }
}
