package fr.arobase.admin.login;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The end of an idle session. Vaadin closes its own half, for the page that stays open keeps the other half alive by its
 * heartbeats; so the other half is ended here, and with it the log-in. The page then leads to a kind word at the login.
 */
@Component
class IdleSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionDestroyListener(end -> end(end.getSession().getSession()));
        service.setSystemMessagesProvider(page -> messages());
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL("login?ended");
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    private static void end(@Nullable WrappedSession session) {
        if (session == null) {
            return;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // It ended first, and took Vaadin's half along.
        }
    }
}
