package fr.arobase.document;

import static fr.arobase.document.Stationery.SMALL;
import static fr.arobase.document.Stationery.mm;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.properties.TextAlignment;
import fr.arobase.common.Texts;
import java.io.OutputStream;
import java.util.List;

/**
 * A resident's ticket as PDF/UA-1: an A4 sheet whose upper third is the ticket, so that neither a fold in half nor one
 * in three crosses the QR code, and a slip of 80 mm paper as long as its words.
 */
public final class TicketDocument {

    private static final PageSize A4 = PageSize.A4;
    private static final float MARGIN = mm(20);
    private static final float TOP_MARGIN = mm(14);
    private static final float BOTTOM_MARGIN = mm(12);
    private static final int LONG_TITLE = 60;
    private static final float THIRD = A4.getHeight() / 3;
    private static final float QR_SIDE = mm(50);
    private static final float QR_TOP = mm(32);
    private static final float QR_LEFT = A4.getWidth() - MARGIN - QR_SIDE + mm(3);

    /** 80 mm. */
    private static final float SLIP_WIDTH = mm(80);

    private static final float SLIP_MARGIN = mm(4);
    private static final float ENDLESS = 10_000;

    private final TicketContent content;

    public TicketDocument(TicketContent content) {
        this.content = content;
    }

    public byte[] a4() {
        var pdf = new AccessiblePdf(title(), content.locale(), A4, MARGIN);
        pdf.author(content.letterhead().authority()).layout().setMargins(TOP_MARGIN, MARGIN, BOTTOM_MARGIN, MARGIN);
        var stationery = Stationery.inColour(pdf.pdf(), content.locale());
        pdf.add(upperThird(stationery));
        pdf.add(code(stationery, 22)
                .setTextAlignment(TextAlignment.CENTER)
                .setFixedPosition(1, QR_LEFT - mm(3), A4.getHeight() - QR_TOP - QR_SIDE - mm(11), QR_SIDE + mm(6)));
        section(stationery, "ticket.next", content.nextStep(), 14).forEach(pdf::add);
        if (!content.people().isEmpty()) {
            pdf.add(stationery.heading(stationery.words("ticket.people")));
            pdf.add(stationery.bullets(content.people(), 14));
        }
        section(stationery, "ticket.code", stationery.words("ticket.code.say", content.humanCode()), 14)
                .forEach(pdf::add);
        spelling(stationery, 12).forEach(pdf::add);
        section(stationery, "ticket.cancel", content.cancelHint(), 14).forEach(pdf::add);
        var note = stationery.quiet(stationery.words("ticket.firstNames"));
        pdf.add(note.setMarginTop(mm(8)));
        foldMarks(pdf.pdf());
        return pdf.finish();
    }

    /** For the kiosk's printer: no names at all, black only. */
    public byte[] slip() {
        var measured = new PdfDocument(new PdfWriter(OutputStream.nullOutputStream()));
        var scratch = new Document(measured, new PageSize(SLIP_WIDTH, ENDLESS));
        var measure = slip(Stationery.inBlack(measured, content.locale())).createRendererSubTree();
        var room = new Rectangle(SLIP_WIDTH - 2 * SLIP_MARGIN, ENDLESS);
        float height = measure.setParent(scratch.getRenderer())
                .layout(new LayoutContext(new LayoutArea(1, room)))
                .getOccupiedArea()
                .getBBox()
                .getHeight();
        var size = new PageSize(SLIP_WIDTH, (float) Math.ceil(height) + 2 * SLIP_MARGIN + 1);
        var pdf = new AccessiblePdf(title(), content.locale(), size, SLIP_MARGIN);
        return pdf.author(content.letterhead().authority())
                .add(slip(Stationery.inBlack(pdf.pdf(), content.locale())))
                .finish();
    }

    private Div upperThird(Stationery stationery) {
        var ticket = new Div().setMinHeight(THIRD - TOP_MARGIN + mm(2)).setMarginBottom(mm(6));
        ticket.add(stationery.letterhead(content.letterhead()));
        var words = new Div().setMarginRight(QR_SIDE + mm(6));
        words.add(status(stationery).setMarginBottom(mm(3)));
        words.add(stationery
                .title(content.courseTitle(), content.courseTitle().length() > LONG_TITLE ? 17 : 20)
                .setMarginBottom(mm(2)));
        words.add(stationery.strong(content.dayAndTime(), 15).setMarginBottom(mm(3)));
        words.add(stationery.labelled("ticket.venue", content.venueName()));
        words.add(stationery.plain(address(), 13));
        words.add(stationery.labelled("ticket.duration", content.duration()));
        ticket.add(words);
        var qr = stationery.qr(content.qrText(), QR_SIDE, qrDescription(stationery));
        qr.setFixedPosition(1, QR_LEFT, A4.getHeight() - QR_TOP - QR_SIDE);
        return ticket.add(new Paragraph().add(qr).setMargin(0));
    }

    private Div slip(Stationery stationery) {
        var slip = new Div();
        slip.add(stationery.letterhead(content.letterhead()).setMarginBottom(mm(4)));
        slip.add(stationery.title(content.courseTitle(), 17).setMarginBottom(mm(2)));
        slip.add(stationery.strong(content.dayAndTime(), 14).setMarginBottom(mm(2)));
        slip.add(stationery.strong(content.venueName(), 12));
        slip.add(stationery.plain(address(), 12));
        slip.add(stationery.labelled("ticket.duration", content.duration()).setMarginBottom(mm(3)));
        slip.add(status(stationery));
        var qr = stationery.qr(content.qrText(), QR_SIDE, qrDescription(stationery));
        slip.add(new Paragraph().add(qr).setTextAlignment(TextAlignment.CENTER).setMargin(0));
        slip.add(code(stationery, 26).setTextAlignment(TextAlignment.CENTER).setMarginBottom(mm(2)));
        for (var line : spelling(stationery, SMALL)) {
            slip.add(line.setTextAlignment(TextAlignment.CENTER));
        }
        section(stationery, "ticket.next", content.nextStep(), 12).forEach(slip::add);
        section(stationery, "ticket.cancel", content.cancelHint(), 12).forEach(slip::add);
        return slip.add(stationery.quiet(stationery.words("ticket.noName")).setMarginTop(mm(4)));
    }

    private Paragraph status(Stationery stationery) {
        return stationery
                .strong(content.status(), 13)
                .setBorderLeft(new SolidBorder(stationery.accent(), 3))
                .setPaddingLeft(mm(2.5));
    }

    private Paragraph code(Stationery stationery, float size) {
        return stationery.strong(content.humanCode().replace(' ', '\u00a0'), size);
    }

    /** A heading and its sentence, or nothing when there is none. */
    private static List<Paragraph> section(Stationery stationery, String headingKey, String sentence, float size) {
        return sentence.isBlank()
                ? List.of()
                : List.of(stationery.heading(stationery.words(headingKey)), stationery.plain(sentence, size));
    }

    private List<Paragraph> spelling(Stationery stationery, float size) {
        return CodeSpelling.lines(content.humanCode(), content.locale()).stream()
                .map(line -> stationery.plain(line, size))
                .toList();
    }

    private String address() {
        return content.venueAddress().isBlank() ? content.commune() : content.venueAddress() + "\n" + content.commune();
    }

    private String title() {
        return Texts.get(
                TicketDocument.class, content.locale(), "ticket.title", content.courseTitle(), content.dayAndTime());
    }

    private String qrDescription(Stationery stationery) {
        return stationery.words("ticket.qr", content.humanCode());
    }

    /** Small ticks in the left margin, where a window envelope wants the folds. */
    private static void foldMarks(PdfDocument pdf) {
        var canvas = new PdfCanvas(pdf.getFirstPage());
        canvas.openTag(new CanvasArtifact()).setLineWidth(0.5f);
        for (int fold = 1; fold <= 2; fold++) {
            canvas.moveTo(mm(5), A4.getHeight() - fold * THIRD).lineTo(mm(9), A4.getHeight() - fold * THIRD);
        }
        canvas.stroke().closeTag();
    }
}
