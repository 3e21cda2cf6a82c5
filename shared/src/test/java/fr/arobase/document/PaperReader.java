package fr.arobase.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF as people and scanners do: its words, its pages as pixels, its QR codes. */
public final class PaperReader {

    static final int DPI = 200;

    private PaperReader() {}

    /** All words of all pages, spaces made plain. */
    public static String text(byte[] pdf) {
        return with(pdf, document -> new PDFTextStripper().getText(document)).replace('\u00a0', ' ');
    }

    /** What the QR codes of all pages say. */
    public static List<String> qrTexts(byte[] pdf) {
        return qrCodes(pdf).stream().map(Result::getText).toList();
    }

    static List<Result> qrCodes(byte[] pdf) {
        return with(pdf, document -> {
            var found = new ArrayList<Result>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                found.addAll(decode(new PDFRenderer(document).renderImageWithDPI(page, DPI)));
            }
            return found;
        });
    }

    static List<Result> decode(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        var hints = Map.of(
                DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        try {
            return Arrays.asList(new QRCodeMultiReader().decodeMultiple(bitmap, hints));
        } catch (NotFoundException several) {
            try {
                return List.of(new MultiFormatReader().decode(bitmap, hints));
            } catch (NotFoundException none) {
                return List.of();
            }
        }
    }

    static <R> R with(byte[] pdf, Reading<R> reading) {
        try (var document = Loader.loadPDF(pdf)) {
            return reading.read(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    interface Reading<R> {
        R read(PDDocument document) throws IOException;
    }
}
