package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateDocumentTest {

    private static final List<String> OBJECTIVES =
            List.of("Allumer et éteindre l’ordinateur", "Se servir de la souris", "Ranger ses fichiers");

    @Test
    void itIsAccessible() throws Exception {
        PdfUa.assertConforms(TicketDocumentTest.keep("certificate", certificate(OBJECTIVES)));
    }

    @Test
    void itIsAccessibleWithoutObjectives() {
        PdfUa.assertConforms(certificate(List.of()));
    }

    @Test
    void itSaysWhoCameToWhatWhenWhereAndWhoVouchesForIt() {
        assertThat(PaperReader.text(certificate(OBJECTIVES)))
                .contains("Attestation de présence", "Françoise Lefèvre-Noël", "Découvrir l’ordinateur")
                .contains("mardi 12 janvier 2027, de 14 h 00 à 16 h 00", "2 h 00", "Salle des fêtes, Gourgé")
                .contains("Ranger ses fichiers", "Fait à Parthenay, le mardi 12 janvier 2027", "Anaïs Guérin");
    }

    @Test
    void itFitsOnOnePage() {
        int pages = PaperReader.with(certificate(OBJECTIVES), document -> document.getNumberOfPages());
        assertThat(pages).isEqualTo(1);
    }

    private static byte[] certificate(List<String> objectives) {
        return new CertificateDocument(Papers.certificate(objectives)).bytes();
    }
}
