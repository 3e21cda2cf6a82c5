package fr.arobase;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What Chromium's fake camera films: a video (y4m, C420jpeg) of QR codes held up one after the other, each for a second
 * and then a second of nothing. Give {@link #arguments} to the browser's launch.
 */
public final class FakeCamera {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int CODE = 420;
    private static final int FRAMES_A_SECOND = 10;
    private static final byte[] BACKGROUND = luma(150);
    private static final byte[] COLOURLESS = luma(WIDTH * HEIGHT / 2, 128);

    private FakeCamera() {}

    /** Writes a video of these texts into the file, which plays again and again. */
    public static Path film(Path file, String... texts) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(ascii("YUV4MPEG2 W%d H%d F%d:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT, FRAMES_A_SECOND)));
            for (var text : texts) {
                second(out, held(text));
                second(out, BACKGROUND);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options that make Chromium use the video as its camera, and allow it without a question. */
    public static List<String> arguments(Path film) {
        return List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film.toAbsolutePath());
    }

    private static void second(OutputStream out, byte[] picture) throws IOException {
        for (int frame = 0; frame < FRAMES_A_SECOND; frame++) {
            out.write(ascii("FRAME\n"));
            out.write(picture);
            out.write(COLOURLESS);
        }
    }

    /** A ticket on white paper, in the middle of the picture. */
    private static byte[] held(String text) {
        var picture = BACKGROUND.clone();
        var code = code(text);
        int left = (WIDTH - code.getWidth()) / 2;
        int top = (HEIGHT - code.getHeight()) / 2;
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                picture[(top + y) * WIDTH + left + x] = (byte) (code.get(x, y) ? 25 : 235);
            }
        }
        return picture;
    }

    private static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, CODE, CODE);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds this text", e);
        }
    }

    private static byte[] luma(int grey) {
        return luma(WIDTH * HEIGHT, grey);
    }

    private static byte[] luma(int size, int grey) {
        var plane = new byte[size];
        Arrays.fill(plane, (byte) grey);
        return plane;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
