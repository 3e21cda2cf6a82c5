package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {

    @TempDir
    Path folder;

    record Line(String name, Integer seats, BigDecimal price, LocalDate day, LocalDateTime at) {}

    private static final Line GOURGE = new Line(
            "Gourgé; \"la salle\"",
            12,
            new BigDecimal("-4.50"),
            LocalDate.of(2027, 1, 12),
            LocalDateTime.of(2027, 1, 12, 14, 0));

    private final TableExport<Line> export = new TableExport<>(
            "Ateliers : janvier/mars 2027 [tous les lieux]",
            List.of(
                    new TableExport.Column<>("Intitulé", Line::name),
                    new TableExport.Column<>("Places", Line::seats),
                    new TableExport.Column<>("Prix", Line::price),
                    new TableExport.Column<>("Jour", Line::day),
                    new TableExport.Column<>("Début", Line::at)));

    @Test
    void csvOpensInAFrenchSpreadsheet() {
        assertThat(csv(GOURGE))
                .isEqualTo("\uFEFFIntitulé;Places;Prix;Jour;Début\r\n"
                        + "\"Gourgé; \"\"la salle\"\"\";12;-4,50;2027-01-12;2027-01-12 14:00\r\n");
    }

    @Test
    void whatIsMissingStaysEmpty() {
        assertThat(csv(new Line("A", null, null, null, null))).endsWith("A;;;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33612345678", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void aTextIsNeverAFormula(String text) {
        var record = csv(new Line(text, 1, null, null, null)).split("Début\r\n", 2)[1];
        assertThat(record.startsWith("\"") ? record.substring(1) : record).startsWith("'" + text);
    }

    @Test
    void aMinusInsideATextIsLeftAlone() {
        assertThat(csv(new Line("Parthenay-Gâtine", 1, null, null, null))).contains("\r\nParthenay-Gâtine;");
    }

    @Test
    void xlsxTypesItsCellsAndFreezesABoldHeader() throws Exception {
        var out = new ByteArrayOutputStream();
        export.xlsx(List.of(GOURGE, new Line("=1+1", null, null, null, null)), out);
        var sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("state=\"frozen\"")
                .contains("<v>12</v>", "<v>-4.50</v>")
                // 12 January 2027 as the spreadsheet counts days, and its 14 o'clock.
                .contains("<v>46399.0</v>", "<v>46399.58333")
                .doesNotContain("<f>");
        assertThat(entry(out.toByteArray(), "xl/styles.xml")).contains("<b/>", "dd/mm/yyyy");
        assertThat(entry(out.toByteArray(), "xl/sharedStrings.xml")).contains("=1+1", "Intitul&#xe9;");
        assertThat(entry(out.toByteArray(), "xl/workbook.xml")).contains("name=\"Ateliers   janvier mars 2027  t\"");
    }

    @Test
    void anEmptyListStillHasItsHeader() throws Exception {
        var out = new ByteArrayOutputStream();
        export.xlsx(List.of(), out);
        assertThat(entry(out.toByteArray(), "xl/sharedStrings.xml")).contains("Intitul&#xe9;");
        assertThat(csv()).isEqualTo("\uFEFFIntitulé;Places;Prix;Jour;Début\r\n");
    }

    private String csv(Line... lines) {
        var out = new ByteArrayOutputStream();
        export.csv(List.of(lines), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String entry(byte[] zip, String name) throws Exception {
        var file = Files.write(folder.resolve("export.xlsx"), zip);
        try (var archive = new ZipFile(file.toFile());
                var in = archive.getInputStream(archive.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
