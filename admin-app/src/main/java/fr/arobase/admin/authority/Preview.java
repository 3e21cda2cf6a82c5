package fr.arobase.admin.authority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.admin.frame.Tone;
import fr.arobase.authority.Accent;
import fr.arobase.authority.AuthorityDetails;
import fr.arobase.authority.AuthorityView;
import fr.arobase.common.Texts;
import java.text.NumberFormat;
import java.util.Locale;

/** How a kiosk's page and a paper will look, as one types. A colour that cannot be read is said, not shown. */
class Preview extends Div {

    private static final long serialVersionUID = 1L;

    private final Locale locale;
    private final Div kiosk = new Div();
    private final Div paper = new Div();
    private final Div verdict = new Div();
    private String logo = "";

    Preview(Locale locale) {
        this.locale = locale;
        addClassNames("panel", "authority-preview");
        kiosk.addClassName("preview-kiosk");
        paper.addClassName("preview-paper");
        verdict.getElement().setAttribute("role", "status");
        add(new H2(text("preview")), verdict, kiosk, paper);
    }

    void logo(AuthorityView now) {
        logo = now.hasLogo() ? now.logoAddress() : "";
    }

    void show(AuthorityDetails details) {
        var chosen = Accent.of(details.accent());
        verdict.removeAll();
        chosen.ifPresent(accent -> verdict.add(
                accent.passes()
                        ? new StatePill(Tone.OK, Glyph.CIRCLE_CHECK, text("preview.good", ratio(accent)))
                        : new StatePill(
                                Tone.WARN,
                                Glyph.TRIANGLE_ALERT,
                                text(
                                        "preview.bad",
                                        ratio(accent),
                                        accent.passing().hex()))));
        getElement()
                .setAttribute(
                        "style",
                        chosen.map(Accent::passing).orElse(Accent.STANDARD).declarations());
        kiosk.removeAll();
        kiosk.add(
                head(details),
                new Paragraph(text("preview.welcome")),
                part("preview-button", text("preview.button")),
                part("preview-choice", text("preview.choice")),
                new Paragraph(help(details)));
        paper.removeAll();
        paper.add(head(details), new Paragraph(text("preview.paper")));
    }

    private Div head(AuthorityDetails details) {
        var head = part("preview-head", details.name());
        if (!logo.isEmpty()) {
            var picture = new Image(logo, "");
            picture.addClassName("logo");
            head.addComponentAsFirst(picture);
        }
        return head;
    }

    private String help(AuthorityDetails details) {
        var call = text("preview.help", details.helpPhone());
        return details.helpHours().isBlank() ? call : call + " " + text("preview.hours", details.helpHours());
    }

    private static Div part(String className, String words) {
        var part = new Div(new Span(words));
        part.addClassName(className);
        return part;
    }

    private String ratio(Accent accent) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(java.math.RoundingMode.DOWN);
        return format.format(accent.contrast());
    }

    private String text(String key, Object... arguments) {
        return Texts.get(Preview.class, locale, key, arguments);
    }
}
