package fr.arobase.admin.message;

import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.State;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.message.Channel;
import fr.arobase.message.MessageView;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;

/** How messages are put into words for staff. */
final class MessageWords {

    private MessageWords() {}

    static String when(Instant instant, Locale locale) {
        return DateWords.brief(LocalDateTime.ofInstant(instant, CommonConfiguration.ZONE), locale);
    }

    static State state(MessageView message, Locale locale) {
        boolean call = message.channel() == Channel.CALL;
        return switch (message.status()) {
            case PENDING ->
                call
                        ? new State(Tone.ACCENT, Glyph.PHONE, text(locale, "state.toCall"))
                        : new State(Tone.ACCENT, Glyph.HOURGLASS, text(locale, "state.pending"));
            case SENT -> new State(Tone.OK, Glyph.MAIL_CHECK, text(locale, "state.sent"));
            case FAILED -> new State(Tone.DANGER, Glyph.MAIL_WARNING, text(locale, "state.failed"));
            case NO_ANSWER ->
                new State(Tone.WARN, Glyph.PHONE_MISSED, text(locale, "state.noAnswer", message.attempts()));
            case REACHED -> new State(Tone.OK, Glyph.CHECK, text(locale, "state.reached"));
        };
    }

    static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(MessageWords.class, locale, key, arguments);
    }
}
