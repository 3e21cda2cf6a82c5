package fr.arobase.document;

import static fr.arobase.document.Stationery.SMALL;
import static fr.arobase.document.Stationery.mm;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import fr.arobase.common.Texts;

/**
 * The sheet that people sign, as PDF/UA-1 on A4: one line a person with a box to sign and a small QR code, so that a
 * photograph of the sheet can become attendance; as many pages as needed, each with the table's header.
 */
public final class AttendanceSheetDocument {

    private static final float MARGIN = mm(15);
    private static final double QR_CODE_MM = 15;
    private static final double MODULE_MM = 0.5;
    private static final float[] WIDTHS = {mm(11), mm(72), mm(71), mm(26)};

    private final AttendanceSheetContent content;

    public AttendanceSheetDocument(AttendanceSheetContent content) {
        this.content = content;
    }

    public byte[] bytes() {
        var title = text("sheet.fullTitle", content.courseTitle(), content.dayAndTime());
        var pdf = new AccessiblePdf(title, content.locale(), PageSize.A4, MARGIN);
        pdf.author(content.letterhead().authority()).layout().setBottomMargin(mm(18));
        var stationery = Stationery.inColour(pdf.pdf(), content.locale());
        pdf.add(stationery.letterhead(content.letterhead()));
        pdf.add(stationery.title(text("sheet.title"), 20));
        pdf.add(stationery.strong(content.courseTitle(), 14).setMarginBottom(mm(2)));
        pdf.add(stationery.labelled("sheet.when", content.dayAndTime()));
        pdf.add(stationery.labelled("sheet.venue", content.venue()));
        pdf.add(stationery.labelled("sheet.advisor", content.advisor()).setMarginBottom(mm(5)));
        if (content.rows().isEmpty()) {
            pdf.add(stationery.plain(text("sheet.nobody"), 12).setMarginBottom(mm(4)));
        }
        if (content.rows().size() + content.walkInLines() > 0) {
            pdf.add(table(stationery));
        }
        pdf.footer(stationery, shortened(content.courseTitle()) + " · " + content.dayAndTime());
        return pdf.finish();
    }

    private Table table(Stationery stationery) {
        var table = new Table(UnitValue.createPointArray(WIDTHS)).useAllAvailableWidth();
        table.setFixedLayout();
        for (var column : new String[] {"sheet.number", "sheet.name", "sheet.signature", "sheet.qr"}) {
            table.addHeaderCell(head(cell(stationery).add(stationery.strong(text(column), SMALL)), "Column")
                    .setBorderBottom(new SolidBorder(stationery.accent(), 1.5f)));
        }
        int number = 0;
        for (var row : content.rows()) {
            number++;
            table.startNewRow();
            table.addCell(number(stationery, number));
            table.addCell(head(cell(stationery), "Row")
                    .add(stationery.strong(row.name(), 13))
                    .add(stationery.quiet(row.humanCode().replace(' ', '\u00a0'))));
            table.addCell(box(stationery).add(stationery.plain(row.presence(), 12)));
            table.addCell(cell(stationery).add(qr(stationery, row)).setPadding(0));
        }
        for (int line = 0; line < content.walkInLines(); line++) {
            number++;
            table.startNewRow();
            table.addCell(number(stationery, number).setHeight(mm(13)));
            table.addCell(cell(stationery)).addCell(box(stationery)).addCell(cell(stationery));
        }
        return table;
    }

    private Paragraph qr(Stationery stationery, AttendanceSheetContent.Row row) {
        var code = QrCode.of(row.qrText());
        double module = Math.max(MODULE_MM, QR_CODE_MM / code.size());
        float side = mm(module * code.sizeWithQuietZone());
        return new Paragraph()
                .add(stationery.qr(row.qrText(), side, text("sheet.qr.of", row.name())))
                .setTextAlignment(TextAlignment.CENTER)
                .setMargin(0);
    }

    private static Cell number(Stationery stationery, int number) {
        return cell(stationery).add(stationery.plain(Integer.toString(number), 12));
    }

    /** Where people sign. */
    private static Cell box(Stationery stationery) {
        var side = new SolidBorder(stationery.edge(), 0.75f);
        return cell(stationery).setBorderLeft(side).setBorderRight(side);
    }

    private static Cell cell(Stationery stationery) {
        return new Cell()
                .setBorder(Border.NO_BORDER)
                .setBorderBottom(new SolidBorder(stationery.edge(), 0.75f))
                .setPadding(mm(1.5))
                .setVerticalAlignment(VerticalAlignment.MIDDLE)
                .setKeepTogether(true);
    }

    private static Cell head(Cell cell, String scope) {
        cell.getAccessibilityProperties()
                .setRole(StandardRoles.TH)
                .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope));
        return cell;
    }

    private String text(String key, Object... arguments) {
        return Texts.get(AttendanceSheetDocument.class, content.locale(), key, arguments);
    }

    private static String shortened(String title) {
        return title.length() <= 45 ? title : title.substring(0, 44) + "…";
    }
}
