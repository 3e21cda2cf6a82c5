package fr.arobase.message;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface MessageRepository extends JpaRepository<Message, MessageId> {

    List<Message> findByChannelOrderByCreatedAtDesc(Channel channel, Pageable page);

    List<Message> findByAboutOrderByCreatedAt(String about);
}
