package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** The negative control: the referee does refuse. */
class PdfUaTest {

    @Test
    void anUntaggedFileIsRefusedWithTheBrokenRules() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThatThrownBy(() -> PdfUa.assertConforms(bytes.toByteArray()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Not PDF/UA-1")
                .hasMessageContaining("7.1-");
    }
}
