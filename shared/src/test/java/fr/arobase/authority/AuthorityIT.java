package fr.arobase.authority;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator says who runs the place; what could not be read, or would do harm, is refused. */
@IntegrationTest
class AuthorityIT {

    private static final AuthorityDetails GOURGE =
            new AuthorityDetails("Mairie de Gourgé", "05 49 69 80 00", "le matin", "#7a1f2b");

    @Autowired
    AuthorityService authority;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void untilSomebodyChangesItTheInstallationsSettingsHold() {
        var now = authority.current();
        assertThat(now.details().name()).isEqualTo("Parthenay-Gâtine");
        assertThat(now.accent()).isEqualTo(Accent.STANDARD);
        assertThat(now.hasLogo()).isFalse();
    }

    @Test
    void whatIsSavedIsSeenAndRecorded() {
        assertThat(authority.save(0, GOURGE, Texts.FRENCH)).isInstanceOf(Saving.Saved.class);

        assertThat(authority.current().details()).isEqualTo(GOURGE);
        assertThat(authority.letterhead().accent()).isEqualTo(0x7a1f2b);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'authority.changed'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoeverSavesSecondIsTold() {
        authority.save(0, GOURGE, Texts.FRENCH);
        var late = new AuthorityDetails("Autre", "05 49 69 80 00", "", "#0f5257");
        assertThat(authority.save(0, late, Texts.FRENCH)).isInstanceOf(Saving.Overtaken.class);
        assertThat(authority.current().details()).isEqualTo(GOURGE);
    }

    @Test
    void aColourTooLightIsRefusedWithItsRatioAndADarkerOne() {
        var pale = new AuthorityDetails("Mairie", "05 49 69 80 00", "", "#3a9ad9");
        assertThat(authority.save(0, pale, Texts.FRENCH))
                .isInstanceOfSatisfying(Saving.Invalid.class, invalid -> assertThat(
                                invalid.faults().toString())
                        .contains(
                                "accent",
                                "2,7 pour 1",
                                Accent.of("#3a9ad9").orElseThrow().passing().hex()));
        assertThat(authority.current().accent()).isEqualTo(Accent.STANDARD);
    }

    @Test
    void aPngIsDrawnAnewAtADecentSize() throws IOException {
        assertThat(authority.saveLogo(png(3000, 600), Texts.FRENCH)).isInstanceOf(Saving.Saved.class);
        var kept = ImageIO.read(new ByteArrayInputStream(authority.logo().orElseThrow()));
        assertThat(kept.getWidth()).isEqualTo(900);
        assertThat(kept.getHeight()).isEqualTo(180);
        assertThat(authority.letterhead().logo()).isEqualTo(authority.logo().orElseThrow());

        authority.removeLogo();
        assertThat(authority.current().hasLogo()).isFalse();
        assertThat(authority.logo()).isEmpty();
    }

    @Test
    void anSvgBecomesAPicture() throws IOException {
        var svg = svg("<rect width='100' height='50' fill='#7a1f2b'/>");
        assertThat(authority.saveLogo(svg, Texts.FRENCH)).isInstanceOf(Saving.Saved.class);
        var kept = ImageIO.read(new ByteArrayInputStream(authority.logo().orElseThrow()));
        assertThat(kept.getWidth()).isEqualTo(600);
        assertThat(kept.getRGB(300, 150)).isEqualTo(0xFF7A1F2B);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect width='9' height='9' onclick='alert(1)'/>",
                "<image href='https://example.org/x.png' width='9' height='9'/>",
                "<rect width='9' height='9' style='fill:url(https://example.org/x)'/>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<foreignObject width='9' height='9'/>",
                "<rect"
            })
    void anSvgThatRunsOrPointsElsewhereIsRefused(String inside) {
        assertThat(authority.saveLogo(svg(inside), Texts.FRENCH)).isInstanceOf(Saving.Invalid.class);
        assertThat(authority.current().hasLogo()).isFalse();
    }

    @Test
    void anEntityIsNoWayIn() {
        var sent = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + new String(svg("<text>&x;</text>"), StandardCharsets.UTF_8);
        assertThat(authority.saveLogo(sent.getBytes(StandardCharsets.UTF_8), Texts.FRENCH))
                .isInstanceOf(Saving.Invalid.class);
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() throws IOException {
        assertThat(authority.saveLogo("GIF89a".getBytes(StandardCharsets.US_ASCII), Texts.FRENCH))
                .isInstanceOf(Saving.Invalid.class);
        assertThat(authority.saveLogo(new byte[LogoImage.MOST_BYTES + 1], Texts.FRENCH))
                .isInstanceOf(Saving.Invalid.class);
        // A small file that would unpack into a huge picture.
        assertThat(authority.saveLogo(png(5000, 4000), Texts.FRENCH)).isInstanceOf(Saving.Invalid.class);
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'>" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }
}
