package fr.arobase.message;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Pageable;
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
}
