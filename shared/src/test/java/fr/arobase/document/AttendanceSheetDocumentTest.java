package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceSheetDocumentTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 6", "1, 0", "1, 3", "12, 4", "30, 6"})
    void everySheetIsAccessible(int people, int walkInLines) throws Exception {
        PdfUa.assertConforms(
                TicketDocumentTest.keep("sheet-" + people + "-" + walkInLines, sheet(people, walkInLines, "")));
    }

    @Test
    void everyRowHasItsOwnQrCode() {
        var expected =
                IntStream.rangeClosed(1, 30).mapToObj(i -> Papers.QR + "-" + i).toList();
        assertThat(PaperReader.qrTexts(sheet(30, 2, ""))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aLongSheetRepeatsItsHeaderAndNumbersItsPages() {
        var sheet = sheet(30, 6, "");
        int pages = PaperReader.with(sheet, document -> document.getNumberOfPages());
        var text = PaperReader.text(sheet);
        assertThat(pages).isGreaterThan(1);
        assertThat(text.split("Nom et code", -1)).hasSize(pages + 1);
        for (int page = 1; page <= pages; page++) {
            assertThat(text).contains(page + "/" + pages);
        }
        assertThat(text).contains("36").contains("Françoise Lefèvre-Noël 30").contains("P3K7 9X30");
    }

    @Test
    void theHeaderSaysWhatWhenWhereAndWho() {
        assertThat(PaperReader.text(sheet(1, 0, "")))
                .contains("Feuille d’émargement", "Découvrir l’ordinateur", "Mardi 12 janvier 2027 à 14 h 00")
                .contains("Salle des fêtes, Gourgé", "Anaïs Guérin", "1/1");
    }

    @Test
    void afterwardsItSaysWhoCameAndWhen() throws Exception {
        var after = TicketDocumentTest.keep("sheet-after", sheet(4, 0, "Présent à 14 h 02"));
        PdfUa.assertConforms(after);
        assertThat(PaperReader.text(after)).contains("Présent à 14 h 02");
    }

    @Test
    void anEmptySheetSaysThatNobodyIsSignedUp() {
        assertThat(PaperReader.text(sheet(0, 6, ""))).contains("Personne n’est encore inscrit.");
    }

    private static byte[] sheet(int people, int walkInLines, String presence) {
        return new AttendanceSheetDocument(Papers.sheet(people, walkInLines, presence)).bytes();
    }
}
