package fr.arobase.admin.frame;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What stands in place of a page that does not exist, or that is not for whoever asks. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends ConsolePage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        title(text("error.title"));
        content(new EmptyState(
                Glyph.CIRCLE_ALERT,
                text("error.missing"),
                text("error.missing.next"),
                Actions.link(Glyph.ARROW_LEFT, text("error.home"), "")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
