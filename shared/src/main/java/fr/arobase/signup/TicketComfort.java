package fr.arobase.signup;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the holder of a ticket likes the pages, kept beside the sign-up when they ask for it: the ticket's own code stays as
 * it is. It is a short line of the kiosk's, which says nothing of who they are.
 */
@Service
@Transactional
public class TicketComfort {

    private final JdbcClient jdbc;

    TicketComfort(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(SignupId signup, String comfort) {
        jdbc.sql("UPDATE signup SET comfort = :comfort WHERE id = :id")
                .param("comfort", comfort)
                .param("id", signup.value().toString())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> of(SignupId signup) {
        return jdbc.sql("SELECT comfort FROM signup WHERE id = :id AND comfort IS NOT NULL")
                .param("id", signup.value().toString())
                .query(String.class)
                .optional();
    }
}
