package fr.arobase.message;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.query.Param;

interface MessageRepository extends JpaRepository<Message, MessageId> {

    String SKIP_LOCKED = "-2";

    List<Message> findByChannelOrderByCreatedAtDesc(Channel channel, Pageable page);

    List<Message> findByChannelAndStatusInOrderByCreatedAt(Channel channel, Collection<MessageStatus> status);

    List<Message> findByAboutOrderByCreatedAt(String about);

    /** Locks e-mails that are due, leaving out those that another node has locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query(
            "select m from Message m where m.status = 'PENDING' and m.channel = 'EMAIL' and m.dueAt <= :now order by m.dueAt")
    List<Message> lockDue(@Param("now") Instant now, Limit most);
}
