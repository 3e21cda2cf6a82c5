package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.ErrorReport;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.TouchPage;

/**
 * The page in place of one that could not be shown: in the frame, so that its bars and its idle clock go on. When the
 * database is away it tries again by itself.
 */
@ParentLayout(Frame.class)
@AnonymousAllowed
public class ErrorView extends Div implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final int TRY_AGAIN_MILLIS = 5000;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var locale = Texts.ofVisitors(event.getUI().getLocale());
        var report = ErrorReport.of(parameter.getException(), locale);
        addClassName("page-view");
        removeAll();
        var browser = event.getUI().getPage();
        // The whole page is loaded anew: the best thing to do after an error.
        add(new TouchPage(
                Page.of("error", Texts.get(ErrorView.class, locale, "error.title"))
                        .help(report.message())
                        .main(Action.of(
                                "again",
                                Icon.ARROW_RIGHT,
                                Texts.get(ErrorView.class, locale, "error.again"),
                                browser::reload)),
                locale,
                null));
        if (report.cause() == ErrorReport.Cause.DATABASE_DOWN) {
            browser.executeJs("setTimeout(() => location.reload(), $0)", TRY_AGAIN_MILLIS);
            return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
        }
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
