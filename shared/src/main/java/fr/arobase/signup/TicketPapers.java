package fr.arobase.signup;

import fr.arobase.authority.AuthorityService;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.document.Letterhead;
import fr.arobase.document.TicketContent;
import fr.arobase.document.TicketDocument;
import fr.arobase.document.TicketStrip;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** A ticket in words, and as the papers and the calendar file that are made of them. */
@Service
public class TicketPapers {

    private final TicketCalendar calendar;
    private final AuthorityService authority;

    TicketPapers(TicketCalendar calendar, AuthorityService authority) {
        this.calendar = calendar;
        this.authority = authority;
    }

    /** What the ticket says now, in its own language. */
    public TicketContent content(Ticket ticket) {
        return content(ticket, ticket.locale());
    }

    /** What the ticket says now, in the language of the page it is shown on. */
    public TicketContent content(Ticket ticket, Locale locale) {
        return content(
                ticket, locale, Letterhead.of(authority.current().details().name()));
    }

    private TicketContent content(Ticket ticket, Locale locale, Letterhead letterhead) {
        var workshop = ticket.workshop();
        return new TicketContent(
                letterhead,
                Texts.nearest(locale),
                workshop.title(),
                DateWords.dayAndTime(workshop.startsAt(), locale),
                DateWords.duration(workshop.minutes()),
                workshop.venueName(),
                workshop.venueAddress(),
                workshop.commune(),
                ticket.people().stream().map(Ticket.Person::firstName).toList(),
                ticket.address(),
                ticket.humanCode().grouped(),
                say(ticket, locale, "state."),
                say(ticket, locale, "next."),
                say(ticket, locale, ticket.status().isActive() ? "cancel." : "again."));
    }

    /** One A4 sheet, PDF/UA-1. */
    public byte[] a4(Ticket ticket) {
        return new TicketDocument(content(ticket, ticket.locale(), authority.letterhead())).a4();
    }

    /** A slip of 80 mm paper, without names, PDF/UA-1. */
    public byte[] slip(Ticket ticket) {
        return new TicketDocument(content(ticket, ticket.locale(), authority.letterhead())).slip();
    }

    /**
     * 80 mm paper for a receipt printer (ESC/POS), without names, in the words of the page it is asked on.
     *
     * @param large with capitals of 7 mm
     */
    public byte[] strip(Ticket ticket, Locale locale, boolean large) {
        return new TicketStrip(content(ticket, Texts.nearest(locale)), large).escPos();
    }

    /** The workshop for the holder's own calendar (RFC 5545). */
    public String calendar(Ticket ticket) {
        return calendar.of(ticket);
    }

    private static String say(Ticket ticket, Locale locale, String kind) {
        var until = ticket.offerUntil();
        var deadline = until == null
                ? ""
                : DateWords.dayAndTime(LocalDateTime.ofInstant(until, CommonConfiguration.ZONE), locale);
        return Texts.get(
                TicketPapers.class, locale, "ticket." + kind + ticket.status(), ticket.waitingPosition(), deadline);
    }
}
