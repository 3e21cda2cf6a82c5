package fr.arobase.kiosk.frame;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** A visit that is lost leads to the attract page, which opens no session: never to a message about sessions. */
@Component
class VisitEnds implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(VisitEnds::messages);
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        var request = info.getRequest();
        var page = request == null ? null : request.getHeader(HttpHeaders.REFERER);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL(page == null || page.contains("/" + KioskPaths.KIOSK) ? "/borne" : "/");
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
