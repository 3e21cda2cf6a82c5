package fr.arobase.kiosk.frame;

import com.vaadin.flow.server.VaadinSession;
import fr.arobase.terminal.TerminalId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * A terminal has one visitor at a time: a visit that begins there ends the one before, whose browser has crashed or was
 * left behind. What it held is gone at once, not when its session grows old.
 */
@Component
class OpenVisits {

    private final Map<TerminalId, VaadinSession> open = new ConcurrentHashMap<>();

    void begins(TerminalId terminal, VaadinSession session) {
        var earlier = open.put(terminal, session);
        if (earlier != null && earlier != session) {
            // As soon as nobody else works in it; this thread holds the lock of the new one.
            earlier.access(() -> earlier.getSession().invalidate());
        }
    }

    void over(TerminalId terminal, VaadinSession session) {
        open.remove(terminal, session);
    }
}
