package fr.arobase.admin.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.arobase.common.ErrorReport;
import fr.arobase.common.Texts;
import org.springframework.stereotype.Component;

/** In an open page, an error becomes a sentence on that page; what was typed stays. */
@Component
class ErrorMessages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MILLIS = 15_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(ErrorMessages::show));
    }

    private static void show(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            ErrorReport.of(event.getThrowable(), Texts.FRENCH);
            return;
        }
        var report = ErrorReport.of(event.getThrowable(), ui.getLocale());
        var notification = new Notification(report.message(), SHOWN_MILLIS, Notification.Position.MIDDLE);
        notification.addThemeVariants(
                report.cause() == ErrorReport.Cause.UNEXPECTED
                        ? NotificationVariant.LUMO_ERROR
                        : NotificationVariant.LUMO_WARNING);
        notification.setAssertive(true);
        ui.access(notification::open);
    }
}
