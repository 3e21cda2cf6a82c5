package fr.arobase.document;

import static fr.arobase.document.Stationery.mm;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.element.Paragraph;
import fr.arobase.common.Texts;
import java.util.Locale;

/** A sheet in large print, PDF/UA-1, with the code to go on with later. It says nothing of whoever holds it. */
public final class HandoffSlip {

    private static final float QR_SIDE = mm(55);
    private static final float LARGE = 18;

    private final Content content;

    /**
     * What it says.
     *
     * @param humanCode in two groups of four
     * @param qrText the address that takes it up
     * @param deadline until when, one sentence
     * @param how what to do with it, in a sentence or two
     */
    public record Content(
            Letterhead letterhead, Locale locale, String humanCode, String qrText, String deadline, String how) {}

    public HandoffSlip(Content content) {
        this.content = content;
    }

    /** On 80 mm paper. */
    public byte[] escPos(boolean large) {
        var locale = content.locale();
        var strip = new Strip(locale, large)
                .plain(content.letterhead().authority())
                .gap(4)
                .title(Texts.get(HandoffSlip.class, locale, "handoff.title"))
                .gap(3)
                .code(content.humanCode())
                .gap(1);
        CodeSpelling.lines(content.humanCode(), locale).forEach(strip::plain);
        return strip.gap(2)
                .qr(content.qrText())
                .gap(2)
                .strong(content.deadline())
                .gap(2)
                .plain(content.how())
                .gap(3)
                .plain(Texts.get(HandoffSlip.class, locale, "handoff.noName"))
                .escPos();
    }

    public byte[] pdf() {
        var locale = content.locale();
        var title = Texts.get(HandoffSlip.class, locale, "handoff.title");
        var pdf = new AccessiblePdf(title, locale, PageSize.A4, mm(20));
        pdf.author(content.letterhead().authority());
        var stationery = Stationery.inBlack(pdf.pdf(), locale);
        pdf.add(stationery.letterhead(content.letterhead()));
        pdf.add(stationery.title(title, 28).setMarginBottom(mm(6)));
        pdf.add(stationery
                .strong(content.humanCode().replace(' ', '\u00a0'), 60)
                .setMarginBottom(mm(4)));
        CodeSpelling.lines(content.humanCode(), locale).forEach(line -> pdf.add(stationery.plain(line, LARGE)));
        var qr = stationery.qr(content.qrText(), QR_SIDE, stationery.words("handoff.qr"));
        pdf.add(new Paragraph().add(qr).setMargin(0));
        pdf.add(stationery.strong(content.deadline(), LARGE).setMarginBottom(mm(4)));
        pdf.add(stationery.plain(content.how(), LARGE).setMarginBottom(mm(6)));
        return pdf.add(stationery.plain(stationery.words("handoff.noName"), LARGE))
                .finish();
    }
}
