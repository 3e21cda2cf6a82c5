package fr.arobase.message;

import fr.arobase.common.Texts;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Empties the outbox of its e-mails, on any number of nodes. A node claims a few messages in one short transaction, by a
 * lease that keeps the other nodes away; sends them without holding any lock; and notes each result on its own.
 *
 * <p>Delivery is at least once. A node that dies after the mail server's yes and before its own commit leaves a message
 * that is due again when the lease ends: it leaves a second time, under the same Message-ID, by which mailboxes and people
 * recognise it. Nothing is lost, and two living nodes never send the same message.
 *
 * <p>Without a mail server ({@code spring.mail.host}) messages stay in the outbox, where staff read what would have been
 * sent. Those older than {@code arobase.mail.longest-wait} are not sent any more once there is a server.
 *
 * @see "docs/decisions/0004-one-outbox.md"
 */
@Service
public class MessageDelivery {

    private static final Logger log = LoggerFactory.getLogger(MessageDelivery.class);
    private static final int AT_ONCE = 10;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration SERVER_PAUSE = Duration.ofMinutes(1);

    private final MessageRepository messages;
    private final ObjectProvider<JavaMailSender> mail;
    private final MailLetter letter;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Duration longestWait;

    MessageDelivery(
            MessageRepository messages,
            ObjectProvider<JavaMailSender> mail,
            MailLetter letter,
            TransactionOperations transactions,
            Clock clock,
            @Value("${arobase.mail.longest-wait:P7D}") Duration longestWait) {
        this.messages = messages;
        this.mail = mail;
        this.letter = letter;
        this.transactions = transactions;
        this.clock = clock;
        this.longestWait = longestWait;
    }

    /** Whether there is a mail server to send by. */
    public boolean isPossible() {
        return mail.getIfAvailable() != null;
    }

    /**
     * Sends all that is due, or until the mail server cannot be reached.
     *
     * @return how many messages the mail server took
     */
    public int deliverDue() {
        var server = mail.getIfAvailable();
        int sent = 0;
        while (server != null) {
            var leaseEnd = clock.instant().plus(LEASE);
            var claimed = claim(leaseEnd);
            for (int i = 0; i < claimed.size(); i++) {
                var outcome = deliver(server, claimed.get(i), leaseEnd);
                if (outcome == Outcome.SENT) {
                    sent++;
                } else if (outcome == Outcome.NO_SERVER) {
                    var later = clock.instant().plus(SERVER_PAUSE);
                    claimed.subList(i + 1, claimed.size()).forEach(m -> settle(m.id(), rest -> rest.postpone(later)));
                    return sent;
                }
            }
            if (claimed.size() < AT_ONCE) {
                return sent;
            }
        }
        return sent;
    }

    private List<MessageView> claim(Instant leaseEnd) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var due = messages.lockDue(clock.instant(), Limit.of(AT_ONCE));
            due.forEach(message -> message.claim(leaseEnd));
            return due.stream().map(Message::view).toList();
        }));
    }

    private Outcome deliver(JavaMailSender server, MessageView message, Instant leaseEnd) {
        var now = clock.instant();
        // So slow that the lease is nearly over: it will be due again by itself.
        if (now.isAfter(leaseEnd.minus(SERVER_PAUSE))) {
            return Outcome.LEFT;
        }
        if (message.createdAt().isBefore(now.minus(longestWait))) {
            settle(message.id(), late -> late.tooLate(now, Texts.get(MessageDelivery.class, Texts.FRENCH, "tooLate")));
            return Outcome.LEFT;
        }
        try {
            var mime = server.createMimeMessage();
            letter.write(mime, message, now);
            server.send(mime);
        } catch (MailException | MessagingException e) {
            log.warn(
                    "Message {} could not be sent: {}",
                    message.id(),
                    e.getClass().getSimpleName());
            settle(message.id(), failed -> failed.failed(clock.instant(), reason(e)));
            return concernsTheMessage(e) ? Outcome.LEFT : Outcome.NO_SERVER;
        }
        settle(message.id(), sent -> sent.sent(clock.instant()));
        return Outcome.SENT;
    }

    private void settle(MessageId id, Consumer<Message> change) {
        transactions.executeWithoutResult(
                _ -> messages.findById(id).filter(Message::isPending).ifPresent(change));
    }

    /** Whether the server refused this message, and may well take the next one. */
    private static boolean concernsTheMessage(Exception failure) {
        return failure instanceof MessagingException
                || failure instanceof MailSendException send
                        && send.getMessageExceptions().length > 0
                        && send.getMessageExceptions()[0] instanceof SendFailedException;
    }

    private static String reason(Exception failure) {
        Throwable deepest = failure;
        if (failure instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            deepest = send.getMessageExceptions()[0];
        }
        return deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }

    private enum Outcome {
        SENT,
        LEFT,
        NO_SERVER
    }
}
