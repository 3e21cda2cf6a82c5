package fr.arobase.admin.authority;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.authority.AuthorityDetails;
import fr.arobase.authority.AuthorityService;
import fr.arobase.common.Saving;
import jakarta.annotation.security.RolesAllowed;

/** Who runs the place: its name, its help line, its colour and its logo; and how pages and papers will look with them. */
@Route("organisme")
@Menu(title = "authority", order = 390, icon = "BUILDING_2")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://arobase/authority-console.css")
class SettingsView extends ConsolePage {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 512 * 1024;

    private final transient AuthorityService authority;
    private final Preview preview = new Preview(getLocale());
    private final Div logo = new Div();
    private AuthorityForm form;

    SettingsView(AuthorityService authority) {
        this.authority = authority;
        title(text("authority"));
        logo.addClassNames("card", "authority-logo");
        form = form();
        show();
    }

    private AuthorityForm form() {
        return new AuthorityForm(authority.current(), getLocale(), this::save, preview::show);
    }

    private void show() {
        var now = authority.current();
        preview.logo(now);
        preview.show(now.details());
        drawLogo();
        content(form, logo);
        detail(preview);
    }

    private void drawLogo() {
        var now = authority.current();
        var upload = new Upload(UploadHandler.inMemory((_, content) -> takeLogo(content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes("image/png", "image/svg+xml", ".png", ".svg");
        upload.setDropLabel(new Span(text("logo.drop")));
        upload.setUploadButton(Actions.plain(Glyph.UPLOAD, text("logo.choose"), () -> {}));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(text("logo.tooBig"))
                        .setIncorrectFileType(text("logo.type"))
                        .setTooManyFiles(text("logo.one"))));
        logo.removeAll();
        logo.add(new H2(text("logo")), new Paragraph(text("logo.what")));
        if (now.hasLogo()) {
            logo.add(new Image(now.logoAddress(), text("logo.alt", now.details().name())));
        }
        logo.add(upload);
        if (now.hasLogo()) {
            logo.add(Actions.danger(Glyph.TRASH_2, text("logo.remove"), this::removeLogo));
        }
    }

    /** Called by the upload, in the page's own turn. */
    void takeLogo(byte[] content) {
        switch (authority.saveLogo(content, getLocale())) {
            case Saving.Saved<String> _ -> {
                Notices.done(text("logo.saved"));
                preview.logo(authority.current());
                drawLogo();
            }
            case Saving.Invalid<String>(var faults) -> {
                Notices.problem(faults.getFirst().message());
                drawLogo();
            }
            case Saving.Overtaken<String>() -> throw new IllegalStateException("A logo has no version");
        }
    }

    private void removeLogo() {
        authority.removeLogo();
        Notices.done(text("logo.removed"));
        preview.logo(authority.current());
        drawLogo();
    }

    private Saving<Long> save(long version, AuthorityDetails details) {
        var outcome = authority.save(version, details, getLocale());
        if (outcome instanceof Saving.Saved<Long>) {
            Notices.done(text("authority.saved"));
            form = form();
            show();
        }
        return outcome;
    }
}
