package fr.arobase.workshop.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.common.Texts;
import fr.arobase.workshop.programme.FileFault.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A programme file is read whatever program wrote it, or refused with a sentence that says why. */
class ProgrammeFileTest {

    private static final String HEADER = "reference;course;venue;date;start;minutes;capacity;advisor;price\n";
    private static final String ROW = "2027-T1-001;IA;SDF-GOU;2027-01-12;14:00;90;14;camille.martin;FREE\n";

    @Test
    void a_plain_file() {
        var file = read(HEADER + ROW);
        assertThat(file.faults()).isEmpty();
        assertThat(file.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.cell(ProgrammeColumn.VENUE)).isEqualTo("SDF-GOU");
        });
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(read("\uFEFF" + HEADER + ROW).faults()).isEmpty();
    }

    @Test
    void windows_1252_is_read_and_told() {
        var text = (HEADER + ROW).replace("camille.martin", "rené");
        var file = ProgrammeFile.read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(file.guessed()).isTrue();
        assertThat(file.lines().getFirst().cell(ProgrammeColumn.ADVISOR)).isEqualTo("rené");
    }

    @Test
    void columns_may_stand_in_another_order() {
        var file = read("venue;reference;course;date;start;minutes;capacity;advisor;price\n"
                + "SDF-GOU;R1;IA;2027-01-12;14:00;90;14;camille.martin;FREE\n");
        var line = file.lines().getFirst();
        assertThat(line.cell(ProgrammeColumn.REFERENCE)).isEqualTo("R1");
        assertThat(line.fault(ProgrammeColumn.REFERENCE, Kind.EMPTY_CELL).column())
                .isEqualTo(2);
    }

    @Test
    void empty_rows_left_by_a_spreadsheet_do_not_count() {
        assertThat(read(HEADER + ROW + ";;;;;;;;\n\n").lines()).hasSize(1);
    }

    @Test
    void an_empty_file() {
        assertThat(kind("")).isEqualTo(Kind.EMPTY_FILE);
        assertThat(kind(" \n")).isEqualTo(Kind.EMPTY_FILE);
    }

    @Test
    void a_header_alone() {
        assertThat(kind(HEADER)).isEqualTo(Kind.NO_ROWS);
    }

    @Test
    void no_header() {
        assertThat(kind(ROW)).isEqualTo(Kind.NO_HEADER);
    }

    @Test
    void commas_in_place_of_semicolons() {
        assertThat(kind((HEADER + ROW).replace(';', ','))).isEqualTo(Kind.OTHER_SEPARATOR);
    }

    @Test
    void a_missing_column_is_named() {
        assertThat(read(HEADER.replace(";venue", "") + ROW).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.COLUMN_MISSING);
                    assertThat(fault.text(Texts.FRENCH)).contains("venue");
                });
    }

    @Test
    void an_unknown_column_is_named_where_it_stands() {
        assertThat(read(HEADER.replace("price", "price;remark") + ROW).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.COLUMN_UNKNOWN);
                    assertThat(fault.column()).isEqualTo(10);
                });
    }

    @Test
    void a_column_given_twice() {
        assertThat(kind(HEADER.replace("price", "price;venue") + ROW)).isEqualTo(Kind.COLUMN_TWICE);
    }

    @Test
    void a_line_with_more_cells_than_columns() {
        assertThat(kind(HEADER + ROW.replace("FREE", "FREE;more"))).isEqualTo(Kind.LINE_TOO_LONG);
    }

    @Test
    void files_of_other_kinds_are_told_by_their_first_bytes() {
        assertThat(kind("PK\u0003\u0004rest")).isEqualTo(Kind.SPREADSHEET);
        assertThat(kind("%PDF-1.7")).isEqualTo(Kind.PDF);
        assertThat(kind("a\u0000b")).isEqualTo(Kind.NOT_TEXT);
    }

    @Test
    void a_huge_file_is_not_read() {
        assertThat(kind("x".repeat(ProgrammeFile.LARGEST + 1))).isEqualTo(Kind.TOO_LARGE);
        assertThat(kind(HEADER + ROW.repeat(ProgrammeFile.MOST_ROWS + 1))).isEqualTo(Kind.TOO_MANY_ROWS);
    }

    @Test
    void every_fault_has_its_sentence_and_advice_in_both_languages() {
        for (var kind : Kind.values()) {
            var fault = FileFault.ofFile(kind, "one", "two", "three");
            assertThat(fault.text(Texts.FRENCH)).isNotBlank().isNotEqualTo(fault.text(Texts.ENGLISH));
            assertThat(fault.advice(Texts.FRENCH)).isNotBlank().isNotEqualTo(fault.advice(Texts.ENGLISH));
        }
    }

    private static Kind kind(String text) {
        return read(text).faults().getFirst().kind();
    }

    private static ProgrammeFile read(String text) {
        return ProgrammeFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
