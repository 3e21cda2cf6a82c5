package fr.arobase.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text as a QR code, level M: enough for a creased paper, and coarser, so easier to scan, than the higher levels. A
 * text of digits, upper-case letters and {@code $%*+-./:} and space takes the compact alphanumeric mode by itself.
 */
public final class QrCode {

    /** White modules around the code, as the standard asks; a scanner may not find the code without them. */
    public static final int QUIET_ZONE = 4;

    private final ByteMatrix matrix;
    private final Mode mode;

    private QrCode(ByteMatrix matrix, Mode mode) {
        this.matrix = matrix;
        this.mode = mode;
    }

    /** @throws IllegalArgumentException when the text is empty or too long for any QR code */
    public static QrCode of(String text) {
        try {
            var code = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
            return new QrCode(code.getMatrix(), code.getMode());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds this text", tooLong);
        }
    }

    /** Modules on a side, without the quiet zone. */
    public int size() {
        return matrix.getWidth();
    }

    /** Modules on a side, with the quiet zone. */
    public int sizeWithQuietZone() {
        return size() + 2 * QUIET_ZONE;
    }

    /** Whether the module in this column and row (from the top left, quiet zone not counted) is black. */
    public boolean isDark(int column, int row) {
        return matrix.get(column, row) == 1;
    }

    Mode mode() {
        return mode;
    }

    /**
     * A picture that scales to any size and stays crisp, on its own white ground so that it can be scanned in every
     * theme. It names itself to screen readers.
     *
     * @param label what the code is for, in the reader's language
     */
    public String svg(String label) {
        var path = new StringBuilder();
        for (var run : runs()) {
            path.append('M').append(run.column + QUIET_ZONE).append(' ').append(run.row + QUIET_ZONE);
            path.append('h')
                    .append(run.length)
                    .append("v1h-")
                    .append(run.length)
                    .append('z');
        }
        int side = sizeWithQuietZone();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" \
                shape-rendering="crispEdges"><rect width="%d" height="%d" fill="#fff"/><path fill="#000" d="%s"/></svg>""".formatted(side, side, escape(label), side, side, path);
    }

    /** Black modules, joined along each row. */
    List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int start = column;
                while (column < size() && isDark(column, row)) {
                    column++;
                }
                if (column > start) {
                    runs.add(new Run(start, row, column - start));
                } else {
                    column++;
                }
            }
        }
        return runs;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    record Run(int column, int row, int length) {}
}
