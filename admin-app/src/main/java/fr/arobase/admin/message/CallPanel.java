package fr.arobase.admin.message;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.common.PhoneNumber;
import fr.arobase.message.MessageService;
import fr.arobase.message.MessageView;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.SignupStatus;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One call: the number, what to say, and the answer. An offered seat is accepted or declined here, in the person's name;
 * everything else is only told.
 */
class CallPanel extends LetterPanel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 500;
    private static final String OFFER = "signup.offered";
    private static final String SIGNUP = "signup ";

    private final MessageView call;
    private final MessageService messages;
    private final SignupService signups;
    private final Locale locale;
    private final Consumer<String> noted;
    private final TextArea note;

    CallPanel(
            MessageView call,
            MessageService messages,
            SignupService signups,
            Locale locale,
            Runnable close,
            Consumer<String> noted) {
        super(call, locale, close, whom(call, locale));
        this.call = call;
        this.messages = messages;
        this.signups = signups;
        this.locale = locale;
        this.noted = noted;
        note = new TextArea(text("call.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        if (call.settledAt() != null) {
            return;
        }
        more(note);
        if (isOffer(call)) {
            foot(
                    Actions.main(Glyph.CHECK, text("call.yes"), this::accept),
                    Actions.plain(Glyph.X, text("call.no"), this::decline));
        } else {
            foot(Actions.main(Glyph.CHECK, text("call.told"), () -> note(true, text("call.told.done", who()))));
        }
        foot(Actions.plain(
                Glyph.PHONE_MISSED, text("call.noAnswer"), () -> note(false, text("call.noAnswer.done", who()))));
    }

    static boolean isOffer(MessageView call) {
        return call.kind().equals(OFFER) && call.about().startsWith(SIGNUP);
    }

    static String number(MessageView call, Locale locale) {
        return call.recipient().isEmpty()
                ? MessageWords.text(locale, "calls.noNumber")
                : new PhoneNumber(call.recipient()).shown();
    }

    private static Component whom(MessageView call, Locale locale) {
        if (call.recipient().isEmpty()) {
            return new Paragraph(MessageWords.text(locale, "call.inPerson", call.recipientName()));
        }
        var link = new Anchor("tel:" + call.recipient(), Glyph.PHONE.draw());
        link.add(" " + number(call, locale));
        link.addClassName("call-number");
        return new Paragraph(link);
    }

    private void accept() {
        var ticket = signups.acceptOffer(signup());
        if (ticket.isPresent() && ticket.get().status() == SignupStatus.CONFIRMED) {
            note(true, text("call.yes.done", who()));
        } else {
            Notices.problem(text("call.tooLate"));
        }
    }

    private void decline() {
        signups.cancel(signup());
        note(true, text("call.no.done", who()));
    }

    private void note(boolean reached, String words) {
        messages.called(call.id(), reached, note.getValue().strip());
        noted.accept(words);
    }

    private SignupId signup() {
        return SignupId.of(call.about().substring(SIGNUP.length()));
    }

    private String who() {
        return call.recipientName();
    }

    private String text(String key, Object... arguments) {
        return MessageWords.text(locale, key, arguments);
    }
}
