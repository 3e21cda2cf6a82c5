package fr.arobase.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** A message as an e-mail: plain text in UTF-8, with its calendar file, and headers that keep auto-repliers quiet. */
@Component
class MailLetter {

    private final InternetAddress from;
    private final String domain;

    MailLetter(@Value("${arobase.mail.from:Arobase <arobase@localhost.localdomain>}") String from)
            throws MessagingException {
        this.from = new InternetAddress(from, true);
        var address = this.from.getAddress();
        this.domain = address.substring(address.lastIndexOf('@') + 1);
    }

    void write(MimeMessage mail, MessageView message, Instant now) throws MessagingException {
        var calendar = message.calendar();
        var helper = new MimeMessageHelper(mail, calendar != null, StandardCharsets.UTF_8.name());
        try {
            helper.setFrom(from);
            helper.setTo(
                    new InternetAddress(message.recipient(), message.recipientName(), StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        helper.setSubject(message.subject());
        helper.setSentDate(Date.from(now));
        helper.setText(message.body(), false);
        if (calendar != null) {
            helper.addAttachment(
                    "atelier.ics",
                    new ByteArrayResource(calendar.getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=PUBLISH");
        }
        mail.setHeader("Message-ID", messageId(message.id()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("List-Id", "<" + message.kind().replace('.', '-') + "." + domain + ">");
        mail.setHeader("Content-Language", message.language());
    }

    /** The same at each try, so that a mailbox, or a reader, recognises a repetition. */
    String messageId(MessageId id) {
        return "<" + id + "@" + domain + ">";
    }
}
