package fr.arobase.signup.ticket;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a node from starting with a ticket key that is not the one the others know under the same id: half of the tickets
 * would be strangers to half of the doors. The database remembers the fingerprint of each id, never a key.
 */
@Component
class TicketKeyGuard implements SmartInitializingSingleton {

    private final TicketKeys keys;
    private final JdbcClient jdbc;
    private final Clock clock;

    TicketKeyGuard(TicketKeys keys, JdbcClient jdbc, Clock clock) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keys.fingerprints().forEach(this::check);
    }

    private void check(int id, String fingerprint) {
        jdbc.sql("INSERT IGNORE INTO ticket_key (id, fingerprint, first_seen) VALUES (?, ?, ?)")
                .params(id, fingerprint, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        var known = jdbc.sql("SELECT fingerprint FROM ticket_key WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
        if (!known.equals(fingerprint)) {
            throw new IllegalStateException("Ticket key " + id + " is not the one this database knows under that id."
                    + " All nodes need the same keys: copy arobase.ticket.keys, or the file secrets/ticket-keys of the"
                    + " data folder, from a node that works; to change keys, add one with a new, higher id.");
        }
    }
}
