package fr.arobase.authority;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Makes a logo to keep of what somebody sent, known by its content, never by its name: a PNG of a decent size, drawn anew.
 * So nothing that was hidden in the file is served or printed.
 */
final class LogoImage {

    /** How large a file may be. */
    static final int MOST_BYTES = 512 * 1024;

    private static final int WIDEST = 900;
    private static final int HIGHEST = 300;
    private static final long MOST_PIXELS = 16_000_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private LogoImage() {}

    /** @return nothing when it is neither a PNG nor an SVG that keeps to itself */
    static Optional<byte[]> of(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            var drawn = isPng(sent) ? png(sent) : svg(sent);
            return drawn == null ? Optional.empty() : Optional.of(write(drawn));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > PNG.length && java.util.Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }

    private static @Nullable BufferedImage png(byte[] sent) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input);
            // Asked before it is unpacked: a small file can hold a huge picture.
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return null;
            }
            var image = reader.read(0);
            double scale = scale(image.getWidth(), image.getHeight(), 1);
            return draw(
                    image.getWidth() * scale,
                    image.getHeight() * scale,
                    (canvas, width, height) -> canvas.drawImage(image, 0, 0, width, height, null));
        } finally {
            reader.dispose();
        }
    }

    private static @Nullable BufferedImage svg(byte[] sent) {
        if (!SvgCheck.keepsToItself(sent)) {
            return null;
        }
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(sent), null, LoaderContext.createDefault());
        if (document == null) {
            return null;
        }
        var size = document.size();
        if (!(size.width > 0) || !(size.height > 0)) {
            return null;
        }
        double scale = scale(size.width, size.height, Double.MAX_VALUE);
        return draw(
                size.width * scale,
                size.height * scale,
                (canvas, width, height) -> document.render(null, canvas, new ViewBox(0, 0, width, height)));
    }

    private static double scale(double width, double height, double most) {
        return Math.min(most, Math.min(WIDEST / width, HIGHEST / height));
    }

    private interface Painter {
        void paint(Graphics2D canvas, int width, int height);
    }

    private static BufferedImage draw(double wide, double high, Painter painter) {
        int width = Math.max(1, (int) Math.round(wide));
        int height = Math.max(1, (int) Math.round(high));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        painter.paint(canvas, width, height);
        canvas.dispose();
        return image;
    }

    private static byte[] write(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
