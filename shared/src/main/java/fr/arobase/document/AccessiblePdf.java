package fr.arobase.document;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.contrast.ColorContrastChecker;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.validation.IValidationChecker;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import com.itextpdf.pdfua.PdfUAConfig;
import com.itextpdf.pdfua.PdfUADocument;
import fr.arobase.common.Texts;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

/** A PDF/UA-1 file in the making: tagged, titled, in its reader's language, with its fonts inside. */
final class AccessiblePdf {

    static {
        // Arobase is itself under the AGPL.
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final PdfDocument pdf;
    private final Document layout;

    AccessiblePdf(String title, Locale locale, PageSize size, float margin) {
        var language = Texts.nearest(locale).equals(Texts.FRENCH) ? "fr-FR" : "en-GB";
        pdf = new CheckedDocument(
                new PdfWriter(bytes, new WriterProperties().setFullCompressionMode(true)),
                new PdfUAConfig(PdfUAConformance.PDF_UA_1, Typeface.printable(title), language));
        // Pages stay open until the end, when their number is known.
        layout = new Document(pdf, size, false);
        layout.setMargins(margin, margin, margin, margin);
    }

    PdfDocument pdf() {
        return pdf;
    }

    Document layout() {
        return layout;
    }

    AccessiblePdf author(String authority) {
        pdf.getDocumentInfo().setAuthor(Typeface.printable(authority));
        return this;
    }

    AccessiblePdf add(IBlockElement element) {
        layout.add(element);
        return this;
    }

    /** The same line at the foot of each page, with "1/2" at its end; screen readers skip it, they count pages. */
    void footer(Stationery stationery, String text) {
        int pages = pdf.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            var size = pdf.getPage(page).getPageSize();
            float y = layout.getBottomMargin() / 2;
            var left = stationery.quiet(text);
            left.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
            layout.showTextAligned(
                    left, layout.getLeftMargin(), y, page, TextAlignment.LEFT, VerticalAlignment.MIDDLE, 0);
            var number = stationery.quiet(page + "/" + pages);
            number.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
            float right = size.getWidth() - layout.getRightMargin();
            layout.showTextAligned(number, right, y, page, TextAlignment.RIGHT, VerticalAlignment.MIDDLE, 0);
        }
    }

    byte[] finish() {
        layout.close();
        return bytes.toByteArray();
    }

    /**
     * iText's own checks, but for the one of contrast: our colours are fixed and measured, while that check costs more
     * than the document on a page of QR codes and writes people's names into the log.
     */
    private static final class CheckedDocument extends PdfUADocument {

        CheckedDocument(PdfWriter writer, PdfUAConfig config) {
            super(writer, config);
        }

        @Override
        protected List<IValidationChecker> createCheckers(PdfUAConformance conformance) {
            return super.createCheckers(conformance).stream()
                    .filter(checker -> !(checker instanceof ColorContrastChecker))
                    .toList();
        }
    }
}
