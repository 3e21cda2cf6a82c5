package fr.arobase.kiosk.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.arobase.common.Texts;
import org.springframework.stereotype.Component;

/**
 * What is shown before a page of the visit has spoken, such as an error: French on a kiosk, elsewhere the language of the
 * device when we speak it. Never that of the machine the server runs on.
 */
@Component
class FirstLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> {
            var request = start.getRequest();
            var path = request.getPathInfo();
            var isKiosk = path == null || KioskPaths.isKiosk(path.substring(1));
            start.getSession().setLocale(isKiosk ? Texts.FRENCH : Texts.ofVisitors(request.getLocale()));
        });
    }
}
