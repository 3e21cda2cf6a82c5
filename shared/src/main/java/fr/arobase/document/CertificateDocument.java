package fr.arobase.document;

import static fr.arobase.document.Stationery.mm;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import fr.arobase.common.Texts;

/** The certificate that somebody came, as PDF/UA-1 on A4, with a line for the advisor's signature. */
public final class CertificateDocument {

    private static final float MARGIN = mm(25);

    private final CertificateContent content;

    public CertificateDocument(CertificateContent content) {
        this.content = content;
    }

    public byte[] bytes() {
        var title = text("certificate.fullTitle", content.person(), content.courseTitle());
        var pdf = new AccessiblePdf(title, content.locale(), PageSize.A4, MARGIN);
        pdf.author(content.letterhead().authority());
        var stationery = Stationery.inColour(pdf.pdf(), content.locale());
        pdf.add(stationery.letterhead(content.letterhead()).setMarginBottom(mm(16)));
        pdf.add(stationery.title(text("certificate.title"), 28).setMarginBottom(mm(12)));
        pdf.add(stationery.plain(text("certificate.we", content.letterhead().authority()), 13));
        pdf.add(stationery.strong(content.person(), 22).setMarginTop(mm(3)).setMarginBottom(mm(3)));
        pdf.add(stationery.plain(text("certificate.attended"), 13));
        pdf.add(stationery.strong(content.courseTitle(), 17).setMarginTop(mm(3)).setMarginBottom(mm(8)));
        pdf.add(facts(stationery));
        if (!content.objectives().isEmpty()) {
            pdf.add(stationery.heading(text("certificate.objectives")).setMarginTop(mm(8)));
            pdf.add(stationery.bullets(content.objectives(), 12));
        }
        pdf.add(signature(stationery));
        return pdf.finish();
    }

    private Div facts(Stationery stationery) {
        return new Div()
                .add(stationery.labelled("certificate.day", content.day()).setMarginBottom(mm(1)))
                .add(stationery
                        .labelled("certificate.duration", content.duration())
                        .setMarginBottom(mm(1)))
                .add(stationery.labelled("certificate.venue", content.venue()));
    }

    private Div signature(Stationery stationery) {
        var issued = text("certificate.issued", content.issuedAt(), content.issuedOn());
        return new Div()
                .setKeepTogether(true)
                .setMarginTop(mm(18))
                .setMarginLeft(mm(75))
                .add(stationery.plain(issued, 12).setMarginBottom(mm(2)))
                .add(stationery.strong(content.advisor(), 12))
                .add(stationery.quiet(text("certificate.signature")))
                .add(new Div().setHeight(mm(22)).setBorderBottom(new SolidBorder(stationery.ink(), 0.75f)));
    }

    private String text(String key, Object... arguments) {
        return Texts.get(CertificateDocument.class, content.locale(), key, arguments);
    }
}
