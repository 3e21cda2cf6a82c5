package fr.arobase.document;

import fr.arobase.common.Texts;

/** A resident's ticket on 80 mm paper, in the words of the screen, without any name. */
public final class TicketStrip {

    private final TicketContent content;
    private final boolean large;

    /** @param large with capitals of 7 mm */
    public TicketStrip(TicketContent content, boolean large) {
        this.content = content;
        this.large = large;
    }

    public byte[] escPos() {
        return strip().escPos();
    }

    Strip strip() {
        var strip = new Strip(content.locale(), large)
                .plain(content.letterhead().authority())
                .gap(4)
                .title(content.courseTitle())
                .gap(2)
                .strong(content.dayAndTime())
                .gap(2)
                .strong(content.venueName())
                .plain(content.venueAddress())
                .plain(content.commune())
                .plain(label("ticket.duration", content.duration()))
                .gap(2)
                .strong(content.status())
                .gap(1)
                .qr(content.qrText())
                .code(content.humanCode())
                .gap(1);
        CodeSpelling.lines(content.humanCode(), content.locale()).forEach(strip::plain);
        section(strip, "ticket.next", content.nextStep());
        section(strip, "ticket.cancel", content.cancelHint());
        return strip.gap(3).plain(say("ticket.noName"));
    }

    private void section(Strip strip, String heading, String sentence) {
        if (!sentence.isBlank()) {
            strip.gap(3).strong(say(heading)).plain(sentence);
        }
    }

    private String label(String key, String value) {
        return Texts.get(TicketStrip.class, content.locale(), "label", say(key)) + " " + value;
    }

    private String say(String key) {
        return Texts.get(TicketStrip.class, content.locale(), key);
    }
}
