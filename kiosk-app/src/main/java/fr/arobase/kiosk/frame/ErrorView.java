package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.ErrorReport;
import fr.arobase.common.Texts;

/** The page in place of one that could not be shown. */
@AnonymousAllowed
public class ErrorView extends Main implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var locale = event.getUI().getLocale();
        var report = ErrorReport.of(parameter.getException(), locale);
        var again = new Anchor(event.getLocation().getPathWithQueryParameters());
        again.setText(Texts.get(ErrorView.class, locale, "error.again"));
        // A plain link loads the whole page: the best thing to do after an error.
        again.setRouterIgnore(true);
        removeAll();
        add(
                new H1(Texts.get(ErrorView.class, locale, "error.title")),
                new Paragraph(report.message()),
                new Paragraph(again));
        return report.cause() == ErrorReport.Cause.DATABASE_DOWN
                ? HttpStatusCode.SERVICE_UNAVAILABLE.getCode()
                : HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
