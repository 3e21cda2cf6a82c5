package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.qrcode.decoder.Mode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class QrCodeTest {

    @Test
    void upperCaseTextTakesTheCompactMode() {
        assertThat(QrCode.of(Papers.QR).mode()).isEqualTo(Mode.ALPHANUMERIC);
        assertThat(QrCode.of("https://exemple.fr").mode()).isEqualTo(Mode.BYTE);
        assertThat(QrCode.of(Papers.QR).size())
                .isLessThan(
                        QrCode.of(Papers.QR.toLowerCase(java.util.Locale.ROOT)).size());
    }

    @Test
    void theSvgReadsBack() throws Exception {
        assertThat(decodeSvg(QrCode.of(Papers.QR))).isEqualTo(Papers.QR);
        assertThat(decodeSvg(QrCode.of("Gourgé, salle des fêtes"))).isEqualTo("Gourgé, salle des fêtes");
    }

    @Test
    void theSvgHasAQuietZoneAndItsNameIsEscaped() throws Exception {
        var code = QrCode.of("A");
        var svg = parse(code.svg("Code \"A\" <&>"));
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 29 29");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("Code \"A\" <&>");
        assertThat(svg.getElementsByTagName("path").getLength()).isOne();
    }

    @Test
    void aTextTooLongForAnyCodeIsRefused() {
        assertThatThrownBy(() -> QrCode.of("A".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Draws the SVG's own path, so that a wrong path cannot pass. */
    private static String decodeSvg(QrCode code) throws Exception {
        var path = ((Element) parse(code.svg("QR")).getElementsByTagName("path").item(0)).getAttribute("d");
        int scale = 6;
        int side = code.sizeWithQuietZone() * scale;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(path);
        while (run.find()) {
            graphics.fillRect(
                    Integer.parseInt(run.group(1)) * scale,
                    Integer.parseInt(run.group(2)) * scale,
                    Integer.parseInt(run.group(3)) * scale,
                    scale);
        }
        return PaperReader.decode(image).getFirst().getText();
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
