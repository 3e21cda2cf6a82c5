package fr.arobase.document;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.image.BitonalThreshold;
import com.github.anastaciocintra.escpos.image.CoffeeImageImpl;
import com.github.anastaciocintra.escpos.image.EscPosImage;
import com.github.anastaciocintra.escpos.image.RasterBitImageWrapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A strip of 80 mm paper in the making, for a receipt printer that speaks ESC/POS. All of it is sent as dots: accents,
 * large print and any script then come out the same from every printer, whatever letters it has of its own.
 *
 * <p>Seventy-two millimetres of the paper can be printed, eight dots each. In large print every capital is 7 mm high.
 */
public final class Strip {

    static final int DOTS_PER_MM = 8;
    static final int WIDTH = 72 * DOTS_PER_MM;

    /** Printers hold little at a time. */
    private static final int BAND = 128;

    private static final int LINES_TO_THE_KNIFE = 4;

    private final boolean large;
    private final boolean fromTheRight;
    private final List<StripPart> parts = new ArrayList<>();

    public Strip(Locale locale, boolean large) {
        this.large = large;
        this.fromTheRight = locale.getLanguage().equals("ar");
    }

    public Strip title(String words) {
        return words(words, StripTypeface.BOLD, 4.8, false);
    }

    public Strip strong(String words) {
        return words(words, StripTypeface.BOLD, 3.6, false);
    }

    public Strip plain(String words) {
        return words(words, StripTypeface.REGULAR, 3.4, false);
    }

    /** A code to be read aloud or typed, as wide as the paper allows. */
    public Strip code(String grouped) {
        return words(grouped.replace(' ', '\u00a0'), StripTypeface.BOLD, 8, true);
    }

    /** At least 30 mm wide, its modules at least half a millimetre. */
    public Strip qr(String text) {
        parts.add(StripPart.qr(QrCode.of(text)));
        return this;
    }

    /** Millimetres left white. */
    public Strip gap(int mm) {
        parts.add(StripPart.gap(mm * DOTS_PER_MM));
        return this;
    }

    private Strip words(String words, StripTypeface face, double capitalMm, boolean centred) {
        var dots = Math.max(capitalMm, large ? 7 : 0) * DOTS_PER_MM;
        words.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> parts.add(StripPart.words(line, face, dots, centred, fromTheRight)));
        return this;
    }

    /** What comes out of the printer. */
    BufferedImage picture() {
        var height = parts.stream().mapToInt(StripPart::height).sum();
        var picture = new BufferedImage(WIDTH, Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        var pen = StripPart.pen(picture);
        int top = 0;
        for (var part : parts) {
            part.draw(pen, top);
            top += part.height();
        }
        pen.dispose();
        return picture;
    }

    /** For the printer: the dots, then the cut. */
    public byte[] escPos() {
        var bytes = new ByteArrayOutputStream();
        var picture = picture();
        try (var printer = new EscPos(bytes)) {
            printer.initializePrinter();
            for (int top = 0; top < picture.getHeight(); top += BAND) {
                var band = picture.getSubimage(0, top, WIDTH, Math.min(BAND, picture.getHeight() - top));
                printer.write(
                        new RasterBitImageWrapper(),
                        new EscPosImage(new CoffeeImageImpl(band), new BitonalThreshold()));
            }
            // ESC d n, by hand: the library's own feed sets a text style as well.
            printer.write(0x1b).write('d').write(LINES_TO_THE_KNIFE).cut(EscPos.CutMode.PART);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
