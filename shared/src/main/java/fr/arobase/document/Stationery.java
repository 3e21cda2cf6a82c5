package fr.arobase.document;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import fr.arobase.common.Texts;
import java.util.Locale;

/**
 * What every paper is made of: the letterhead, titles, labelled lines, QR codes, in one document's fonts and language.
 * Sizes are in points, 11 at least; {@link #mm} converts.
 */
final class Stationery {

    /** The smallest text on paper. */
    static final float SMALL = 11;

    private static final Color ACCENT = new DeviceRgb(0x0F, 0x52, 0x57);
    private static final Color INK = new DeviceRgb(0x14, 0x21, 0x3D);
    private static final Color EDGE = new DeviceRgb(0x5D, 0x65, 0x7B);
    private static final Color MUTED = new DeviceRgb(0x47, 0x50, 0x69);

    private final PdfDocument pdf;
    private final Locale locale;
    private final boolean colour;
    private final PdfFont regular = Typeface.REGULAR.forDocument();
    private final PdfFont bold = Typeface.BOLD.forDocument();

    private Stationery(PdfDocument pdf, Locale locale, boolean colour) {
        this.pdf = pdf;
        this.locale = locale;
        this.colour = colour;
    }

    /** For office paper. */
    static Stationery inColour(PdfDocument pdf, Locale locale) {
        return new Stationery(pdf, locale, true);
    }

    /** For thermal paper, which turns colours into dots. */
    static Stationery inBlack(PdfDocument pdf, Locale locale) {
        return new Stationery(pdf, locale, false);
    }

    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    Color accent() {
        return colour ? ACCENT : ColorConstants.BLACK;
    }

    Color ink() {
        return colour ? INK : ColorConstants.BLACK;
    }

    /** Of boxes and lines. */
    Color edge() {
        return colour ? EDGE : ColorConstants.BLACK;
    }

    Color muted() {
        return colour ? MUTED : ColorConstants.BLACK;
    }

    String words(String key, Object... arguments) {
        return Texts.get(Stationery.class, locale, key, arguments);
    }

    /** The authority's logo and name above one line in accent. */
    Div letterhead(Letterhead letterhead) {
        int rgb = letterhead.accent();
        var own = colour ? new DeviceRgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF) : ColorConstants.BLACK;
        var head = new Div()
                .setBorderBottom(new SolidBorder(own, 1.5f))
                .setPaddingBottom(mm(2))
                .setMarginBottom(mm(6));
        var line = strong("", 13).setFontColor(own);
        var logo = letterhead.logo();
        if (logo != null) {
            var image = new Image(ImageDataFactory.create(logo))
                    .scaleToFit(mm(30), mm(11))
                    .setMarginRight(mm(3));
            image.getAccessibilityProperties().setAlternateDescription(words("logo", letterhead.authority()));
            line.add(image);
        }
        return head.add(line.add(Typeface.printable(letterhead.authority())));
    }

    /** The one title of the paper. */
    Paragraph title(String text, float size) {
        var title = strong(text, size).setFontColor(ink());
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        return title;
    }

    Paragraph heading(String text) {
        var heading = strong(text, 13)
                .setFontColor(accent())
                .setMarginTop(mm(5))
                .setMarginBottom(mm(1))
                .setKeepWithNext(true);
        heading.getAccessibilityProperties().setRole(StandardRoles.H2);
        return heading;
    }

    Paragraph plain(String text, float size) {
        return new Paragraph(Typeface.printable(text))
                .setFont(regular)
                .setFontSize(size)
                .setFontColor(ink())
                .setMultipliedLeading(1.25f)
                .setMargin(0);
    }

    Paragraph strong(String text, float size) {
        return plain(text, size).setFont(bold).setMultipliedLeading(1.15f);
    }

    Paragraph quiet(String text) {
        return plain(text, SMALL).setFontColor(muted());
    }

    /** "Lieu  Salle des fêtes": a quiet word, then what it says. */
    Paragraph labelled(String labelKey, String value) {
        return plain("", 13)
                .add(new Text(words("label", words(labelKey)) + " ").setFontColor(muted()))
                .add(new Text(Typeface.printable(value)).setFont(bold));
    }

    List bullets(Iterable<String> items, float size) {
        var list = new List()
                .setListSymbol("•")
                .setSymbolIndent(mm(2))
                .setFont(regular)
                .setFontSize(size)
                .setFontColor(ink())
                .setMargin(0);
        for (var item : items) {
            var line = new ListItem();
            line.add(plain(item, size));
            list.add(line);
        }
        return list;
    }

    /** A code {@code side} points wide, its quiet zone included. */
    Image qr(String text, float side, String description) {
        var code = QrCode.of(text);
        float module = side / code.sizeWithQuietZone();
        var form = new PdfFormXObject(new Rectangle(side, side));
        var canvas = new PdfCanvas(form, pdf).setFillColor(ColorConstants.BLACK);
        for (var run : code.runs()) {
            float x = (run.column() + QrCode.QUIET_ZONE) * module;
            float y = side - (run.row() + QrCode.QUIET_ZONE + 1) * module;
            canvas.rectangle(x, y, run.length() * module, module);
        }
        canvas.fill();
        var image = new Image(form);
        image.getAccessibilityProperties().setAlternateDescription(Typeface.printable(description));
        return image;
    }
}
