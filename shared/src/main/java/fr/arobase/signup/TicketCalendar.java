package fr.arobase.signup;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import fr.arobase.common.Texts;
import java.util.Date;
import org.springframework.stereotype.Component;

/** A ticket's workshop as an iCalendar file (RFC 5545), for the visitor's own calendar. */
@Component
class TicketCalendar {

    String of(Ticket ticket) {
        var workshop = ticket.workshop();
        var event = new VEvent();
        event.setUid("workshop-" + workshop.id() + "@arobase");
        event.setSummary(workshop.title());
        event.setLocation(workshop.venueName() + ", " + workshop.venueAddress() + ", " + workshop.commune());
        event.setDateStart(Date.from(workshop.startInstant()));
        event.setDateEnd(Date.from(workshop.endInstant()));
        event.setDescription(Texts.get(
                TicketCalendar.class,
                ticket.locale(),
                "calendar.description",
                ticket.humanCode().grouped()));
        event.setStatus(ticket.status() == SignupStatus.CONFIRMED ? Status.confirmed() : Status.tentative());
        var calendar = new ICalendar();
        calendar.setProductId("-//Arobase//Arobase//FR");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
