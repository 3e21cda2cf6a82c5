package fr.arobase.signup;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.message.MessageService;
import fr.arobase.message.NewMessage;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a sign-up's people are told, in their language; written to the outbox in the transaction of what happened. */
@Component
class SignupMessages {

    private final MessageService messages;
    private final TicketCalendar calendar;

    SignupMessages(MessageService messages, TicketCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    /** Only by e-mail: whoever left none has the ticket in hand. */
    void confirmed(Signup signup, Ticket ticket) {
        if (signup.email() != null) {
            queue(signup, ticket, "confirmed", calendar.of(ticket));
        }
    }

    /** Only by e-mail: whoever left none has the ticket in hand. */
    void waiting(Signup signup, Ticket ticket) {
        if (signup.email() != null) {
            queue(signup, ticket, "waiting", null, ticket.waitingPosition());
        }
    }

    void offered(Signup signup, Ticket ticket, Instant until) {
        var local = LocalDateTime.ofInstant(until, CommonConfiguration.ZONE);
        queue(signup, ticket, "offered", null, DateWords.dayAndTime(local, ticket.locale()));
    }

    void offerExpired(Signup signup, Ticket ticket) {
        queue(signup, ticket, "expired", null);
    }

    /** Only by e-mail, as a proof for those who cancelled themselves. */
    void cancelled(Signup signup, Ticket ticket) {
        if (signup.email() != null) {
            queue(signup, ticket, "cancelled", null);
        }
    }

    void workshopCancelled(Signup signup, Ticket ticket, String reason) {
        queue(signup, ticket, "workshopCancelled", null, reason);
    }

    void workshopMoved(Signup signup, Ticket ticket, LocalDateTime previousStart, String previousVenue) {
        queue(
                signup,
                ticket,
                "workshopMoved",
                calendar.of(ticket),
                DateWords.dayAndTime(previousStart, ticket.locale()),
                previousVenue);
    }

    void reminder(Signup signup, Ticket ticket) {
        queue(signup, ticket, "reminder", calendar.of(ticket));
    }

    private void queue(Signup signup, Ticket ticket, String kind, @Nullable String attachment, Object... more) {
        var locale = ticket.locale();
        var workshop = ticket.workshop();
        var first = ticket.people().getFirst();
        Object[] words = {
            first.firstName(),
            workshop.title(),
            DateWords.dayAndTime(workshop.startsAt(), locale),
            workshop.venueName(),
            workshop.venueAddress(),
            workshop.commune(),
            ticket.humanCode().grouped(),
            ticket.page(),
            more.length > 0 ? more[0] : "",
            more.length > 1 ? more[1] : ""
        };
        messages.queue(new NewMessage(
                "signup." + kind,
                signup.email(),
                signup.phone(),
                first.full(),
                locale.getLanguage(),
                Texts.get(SignupMessages.class, locale, kind + ".subject", words),
                Texts.get(SignupMessages.class, locale, "hello", words)
                        + "\n\n"
                        + Texts.get(SignupMessages.class, locale, kind + ".body", words)
                        + "\n\n"
                        + Texts.get(SignupMessages.class, locale, "details", words)
                        + "\n\n"
                        + Texts.get(SignupMessages.class, locale, "goodbye"),
                attachment,
                "signup " + signup.id()));
    }
}
