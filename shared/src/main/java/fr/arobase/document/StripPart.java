package fr.arobase.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** One thing below the other on a strip of paper. */
record StripPart(int height, ObjIntConsumer<Graphics2D> drawing) {

    /** Half a millimetre: no module of a QR code is smaller. */
    private static final int SMALLEST_MODULE = Strip.DOTS_PER_MM / 2;

    private static final int QR_SIDE = 45 * Strip.DOTS_PER_MM;
    private static final FontRenderContext DOTS = new FontRenderContext(null, true, true);

    void draw(Graphics2D pen, int top) {
        drawing.accept(pen, top);
    }

    static Graphics2D pen(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        return pen;
    }

    static StripPart gap(int dots) {
        return new StripPart(dots, (_, _) -> {});
    }

    static StripPart words(
            String words, StripTypeface face, double capitalDots, boolean centred, boolean fromTheRight) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFC)
                .strip()
                .replace('\u202f', '\u00a0')
                .replaceAll("\\p{Cntrl}", "");
        var printable = Typeface.unbreakable(plain);
        var lines = lines(printable, face, capitalDots * fit(printable, face, capitalDots));
        var height = lines.stream().mapToDouble(StripPart::height).sum();
        return new StripPart((int) Math.ceil(height), (pen, top) -> {
            float y = top;
            for (var line : lines) {
                float free = Strip.WIDTH - line.getAdvance();
                line.draw(pen, centred ? free / 2 : fromTheRight ? free : 0, y + line.getAscent());
                y += height(line);
            }
        });
    }

    /** The longest word is never cut: a line that cannot hold it is written smaller. */
    private static double fit(String words, StripTypeface face, double capitalDots) {
        var widest = Arrays.stream(words.split("[ -]+"))
                .filter(word -> !word.isEmpty())
                .mapToDouble(word -> layout(word + "-", face, capitalDots).getAdvance())
                .max()
                .orElse(0);
        return widest > Strip.WIDTH ? Strip.WIDTH / widest : 1;
    }

    /** Broken at spaces and after hyphens only: never after an apostrophe, as Java's own rules would. */
    private static List<TextLayout> lines(String words, StripTypeface face, double capitalDots) {
        var lines = new ArrayList<TextLayout>();
        var line = "";
        for (var word : words.split("(?<= )|(?<=-)")) {
            if (!line.isEmpty()
                    && layout((line + word).strip(), face, capitalDots).getAdvance() > Strip.WIDTH) {
                lines.add(layout(line.strip(), face, capitalDots));
                line = "";
            }
            line += word;
        }
        lines.add(layout(line.strip(), face, capitalDots));
        return lines;
    }

    private static TextLayout layout(String words, StripTypeface face, double capitalDots) {
        return new TextLayout(face.text(words, capitalDots).getIterator(), DOTS);
    }

    private static float height(TextLayout line) {
        return line.getAscent() + line.getDescent() + line.getLeading();
    }

    static StripPart qr(QrCode code) {
        int module = Math.max(SMALLEST_MODULE, QR_SIDE / code.size());
        int side = module * code.sizeWithQuietZone();
        if (side > Strip.WIDTH) {
            throw new IllegalArgumentException("The paper is too narrow for this QR code");
        }
        int left = (Strip.WIDTH - module * code.size()) / 2;
        return new StripPart(side, (pen, top) -> {
            for (var run : code.runs()) {
                pen.fillRect(
                        left + run.column() * module,
                        top + (run.row() + QrCode.QUIET_ZONE) * module,
                        run.length() * module,
                        module);
            }
        });
    }
}
