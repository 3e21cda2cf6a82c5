package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.common.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketDocumentTest {

    private final TicketDocument ticket = new TicketDocument(Papers.ticket());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void bothPapersAreAccessible(String language) throws Exception {
        var spoken = new TicketDocument(Papers.ticket(Locale.of(language), List.of("Élodie")));
        PdfUa.assertConforms(keep("ticket-a4-" + language, spoken.a4()));
        PdfUa.assertConforms(keep("ticket-slip-" + language, spoken.slip()));
    }

    @Test
    void theQrCodeOfBothPapersReadsBack() {
        assertThat(PaperReader.qrTexts(ticket.a4())).containsExactly(Papers.QR);
        assertThat(PaperReader.qrTexts(ticket.slip())).containsExactly(Papers.QR);
    }

    @Test
    void theQrCodeIsLargeEnoughAndOffEveryFold() {
        var corners = PaperReader.qrCodes(ticket.a4()).getFirst().getResultPoints();
        double millimetre = PaperReader.DPI / 25.4;
        // The three big finder marks are found by their centres, 3.5 modules inside the code.
        var code = QrCode.of(Papers.QR);
        double module =
                (xs(corners).max().orElseThrow() - xs(corners).min().orElseThrow()) / millimetre / (code.size() - 7);
        double border = 7.5 * module;
        assertThat(module).isGreaterThanOrEqualTo(0.5);
        assertThat(module * code.size()).isGreaterThanOrEqualTo(30);
        double top = ys(corners).min().orElseThrow() / millimetre - border;
        double bottom = ys(corners).max().orElseThrow() / millimetre + border;
        double left = xs(corners).min().orElseThrow() / millimetre - border;
        for (double fold : new double[] {297 / 2.0, 297 / 3.0, 297 * 2 / 3.0}) {
            assertThat(fold < top || fold > bottom)
                    .as("the fold at %s mm misses %s to %s mm", fold, top, bottom)
                    .isTrue();
        }
        assertThat(left).as("right of the upright fold").isGreaterThan(105);
    }

    @Test
    void theSheetSaysEverythingThatTheScreenSays() {
        assertThat(PaperReader.text(ticket.a4()))
                .contains("Communauté de communes de Parthenay-Gâtine")
                .contains("Découvrir l’ordinateur")
                .contains("Mardi 12 janvier 2027 à 14 h 00")
                .contains("Salle des fêtes de Gourgé", "4 rue de la Mairie", "79200 Gourgé")
                .contains("Élodie", "Jean-François")
                .contains("Votre place est réservée.")
                .contains("P3K7 9XQ2")
                .contains("P comme Paul, 3, K comme Kléber, 7")
                .contains("05 49 00 00 00");
    }

    @Test
    void theSlipCarriesNoName() {
        assertThat(PaperReader.text(ticket.slip()))
                .contains("Ce billet ne porte pas votre nom.", "P3K7 9XQ2", "79200 Gourgé")
                .doesNotContain("Élodie", "Jean-François");
    }

    @Test
    void theSlipIsEightyMillimetresWideAndAsLongAsItsWords() {
        var longer = new TicketDocument(longTicket());
        for (var slip : List.of(ticket.slip(), longer.slip())) {
            PaperReader.with(slip, document -> {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(226.77f, within(0.1f));
                return null;
            });
        }
        assertThat(height(longer.slip())).isGreaterThan(height(ticket.slip()) + 20);
        assertThat(PaperReader.text(longer.slip())).contains("Ce billet ne porte pas votre nom.");
    }

    @Test
    void aLongTitleNeverReachesTheQrCode() throws Exception {
        var crowded = keep("ticket-crowded", new TicketDocument(longTicket()).a4());
        assertThat(PaperReader.qrTexts(crowded)).containsExactly(Papers.QR);
        int pages = PaperReader.with(crowded, document -> document.getNumberOfPages());
        assertThat(pages).isEqualTo(1);
        PdfUa.assertConforms(crowded);
    }

    @Test
    void aNameThatTheFontCannotDrawNeverStopsATicket() {
        var names = List.of("Łukasz Nguyễn", "محمد", "李 小龙", "Zoé 😀", "a\tb\u0007c\u200dd\u202fe", "Z\u030c");
        var pdf = new TicketDocument(Papers.ticket(Texts.FRENCH, names)).a4();
        PdfUa.assertConforms(pdf);
        assertThat(PaperReader.text(pdf)).contains("Łukasz", "Zoé", "Ž");
    }

    @Test
    void ticketsAreMadeSideBySideFromTheSameFonts() throws Exception {
        var expected = PaperReader.text(ticket.a4());
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<byte[]> make = ticket::a4;
            for (var made : threads.invokeAll(Collections.nCopies(64, make))) {
                assertThat(PaperReader.text(made.get())).isEqualTo(expected);
            }
        }
    }

    @Test
    void aLogoIsTaggedWithTheNameOfTheAuthority() throws Exception {
        var logo = new ByteArrayOutputStream();
        var image = new java.awt.image.BufferedImage(120, 60, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(image, "png", logo);
        var t = Papers.ticket();
        var withLogo = new TicketContent(
                new Letterhead("Mairie de Gourgé", 0x7A1F2B, logo.toByteArray()),
                t.locale(),
                t.courseTitle(),
                t.dayAndTime(),
                t.duration(),
                t.venueName(),
                t.venueAddress(),
                t.commune(),
                t.people(),
                t.qrText(),
                t.humanCode(),
                t.status(),
                t.nextStep(),
                t.cancelHint());
        PdfUa.assertConforms(keep("ticket-logo", new TicketDocument(withLogo).a4()));
        PdfUa.assertConforms(new TicketDocument(withLogo).slip());
    }

    private static TicketContent longTicket() {
        var t = Papers.ticket();
        return new TicketContent(
                t.letterhead(),
                t.locale(),
                "Découvrir l’ordinateur, la tablette et le téléphone, et faire ses démarches en ligne en toute sécurité "
                        + "avec l’aide d’un conseiller numérique de la communauté de communes",
                t.dayAndTime(),
                t.duration(),
                "Salle polyvalente intercommunale Marguerite-Yourcenar de Saint-Germain-de-Longue-Chaume",
                "Bâtiment C, 128 bis avenue du Général-de-Gaulle, au fond de la cour à gauche",
                "79200 Saint-Germain-de-Longue-Chaume",
                List.of("Anne", "Bruno", "Chloé", "Damien", "Élise", "Félix"),
                t.qrText(),
                t.humanCode(),
                "Vous êtes sur la liste d’attente, à la place 3. Nous vous préviendrons si une place se libère.",
                t.nextStep(),
                t.cancelHint());
    }

    private static float height(byte[] pdf) {
        return PaperReader.with(
                pdf, document -> document.getPage(0).getMediaBox().getHeight());
    }

    private static org.assertj.core.data.Offset<Float> within(float points) {
        return org.assertj.core.api.Assertions.within(points);
    }

    private static DoubleStream xs(com.google.zxing.ResultPoint[] points) {
        return Arrays.stream(points).limit(3).mapToDouble(com.google.zxing.ResultPoint::getX);
    }

    private static DoubleStream ys(com.google.zxing.ResultPoint[] points) {
        return Arrays.stream(points).limit(3).mapToDouble(com.google.zxing.ResultPoint::getY);
    }

    /** Kept under {@code target/} to be looked at. */
    static byte[] keep(String name, byte[] pdf) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }
}
