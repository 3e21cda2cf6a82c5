package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoffSlipTest {

    private static final String ADDRESS = "https://bornes.example.fr/reprendre/P3K79XQ2";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theSheetIsAccessibleAndItsCodeReadsBack(String language) throws Exception {
        var pdf = new HandoffSlip(new HandoffSlip.Content(
                        Papers.LETTERHEAD,
                        Locale.of(language),
                        "P3K7 9XQ2",
                        ADDRESS,
                        "Le code sert une fois, jusqu’au mardi 12 janvier 2027 à 14 h 00.",
                        "À une borne ou chez vous, choisissez « Reprendre ». Tapez ce code."))
                .pdf();
        PdfUa.assertConforms(pdf);
        assertThat(PaperReader.qrTexts(pdf)).containsExactly(ADDRESS);
        assertThat(PaperReader.text(pdf)).contains("P3K7", "9XQ2", "jusqu’au mardi 12 janvier 2027");
    }
}
