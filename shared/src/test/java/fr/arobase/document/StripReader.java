package fr.arobase.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Reads what is sent to a receipt printer, as the printer does: only the commands that we send are known. */
final class StripReader {

    final BufferedImage paper;
    final boolean cut;

    private StripReader(BufferedImage paper, boolean cut) {
        this.paper = paper;
        this.cut = cut;
    }

    static StripReader read(byte[] bytes) {
        var dots = new ByteArrayOutputStream();
        int at = 0;
        int widthBytes = 0;
        boolean cut = false;
        while (at < bytes.length) {
            int command = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
            switch (command) {
                case 0x1b40 -> at += 2; // ESC @: begin
                case 0x1b61, 0x1b64 -> at += 3; // ESC a n: justify; ESC d n: feed
                case 0x1d56 -> { // GS V m: cut
                    cut = true;
                    at += 3;
                }
                case 0x1d76 -> { // GS v 0 m xL xH yL yH: dots
                    widthBytes = word(bytes, at + 4);
                    int length = widthBytes * word(bytes, at + 6);
                    dots.write(bytes, at + 8, length);
                    at += 8 + length;
                }
                default -> throw new AssertionError("Unknown command %04x at %d".formatted(command, at));
            }
        }
        return new StripReader(picture(dots.toByteArray(), widthBytes), cut);
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    private static BufferedImage picture(byte[] dots, int widthBytes) {
        var paper = new BufferedImage(widthBytes * 8, dots.length / widthBytes, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                boolean black = (dots[y * widthBytes + x / 8] >> (7 - x % 8) & 1) == 1;
                paper.setRGB(x, y, black ? 0xff000000 : 0xffffffff);
            }
        }
        return paper;
    }

    Result qr() throws Exception {
        int width = paper.getWidth();
        int height = paper.getHeight();
        var pixels = paper.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))));
        } catch (NotFoundException none) {
            throw new AssertionError("No QR code on the paper", none);
        }
    }

    /** Black dots of a row. */
    int ink(int row) {
        int ink = 0;
        for (int x = 0; x < paper.getWidth(); x++) {
            ink += isBlack(x, row) ? 1 : 0;
        }
        return ink;
    }

    boolean isBlack(int x, int y) {
        return (paper.getRGB(x, y) & 0xff) == 0;
    }

    StripReader keep(String name) throws IOException {
        var file = Path.of("target/papers", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(paper, "png", file.toFile());
        return this;
    }
}
