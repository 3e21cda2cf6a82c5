package fr.arobase.message;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox. */
@Service
@Transactional
public class MessageService {

    private final MessageRepository messages;
    private final Clock clock;

    MessageService(MessageRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes a message in the caller's transaction; it leaves once that has been committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NewMessage message) {
        messages.save(new Message(message, clock.instant()));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<MessageView> list(Channel channel, int most) {
        return messages.findByChannelOrderByCreatedAtDesc(channel, Pageable.ofSize(most)).stream()
                .map(Message::view)
                .toList();
    }

    /** Everything said about one sign-up, in order. */
    @Transactional(readOnly = true)
    public List<MessageView> about(String about) {
        return messages.findByAboutOrderByCreatedAt(about).stream()
                .map(Message::view)
                .toList();
    }

    /** The calls that staff still have to make, the oldest first. */
    @Transactional(readOnly = true)
    public List<MessageView> toCall() {
        return messages.findByChannelAndStatusInOrderByCreatedAt(Channel.CALL, MessageStatus.TO_CALL).stream()
                .map(Message::view)
                .toList();
    }

    /**
     * Notes a call.
     *
     * @param reached whether the person has been told; if not, the call stays to be made
     * @param note what was said, or why nobody answered; may be empty
     * @throws IllegalStateException when the message is not for calling
     */
    @PreAuthorize("hasRole('ADVISOR')")
    public void called(MessageId id, boolean reached, String note) {
        messages.findById(id).orElseThrow().called(clock.instant(), reached, note);
    }

    /**
     * Sends an e-mail that has failed once more, from the start.
     *
     * @return whether it had failed; if not, nothing is changed
     */
    @PreAuthorize("hasRole('ADVISOR')")
    public boolean retry(MessageId id) {
        var message = messages.findById(id).orElseThrow();
        if (message.view().status() != MessageStatus.FAILED) {
            return false;
        }
        message.retry(clock.instant());
        return true;
    }
}
