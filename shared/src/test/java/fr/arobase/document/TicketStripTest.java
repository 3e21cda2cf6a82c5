package fr.arobase.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arobase.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The paper of a receipt printer, read back from the bytes that the printer gets. */
class TicketStripTest {

    private static final int DOTS_PER_MM = 8;

    @Test
    void theQrCodeIsReadFromThePaperAndIsLargeEnough() throws Exception {
        var paper = print(false).keep("ticket");
        var qr = paper.qr();
        assertThat(qr.getText()).isEqualTo(Papers.QR);
        var corners = qr.getResultPoints();
        // From the middle of one finder pattern to that of the next: seven modules less than the whole.
        double between = Math.hypot(corners[1].getX() - corners[2].getX(), corners[1].getY() - corners[2].getY());
        int modules = QrCode.of(Papers.QR).size();
        double module = between / (modules - 7);
        assertThat(module / DOTS_PER_MM).isGreaterThanOrEqualTo(0.5);
        assertThat(module * modules / DOTS_PER_MM).isGreaterThanOrEqualTo(30);
        int left = (int) (Math.min(corners[0].getX(), corners[1].getX()) - 3.5 * module);
        int top = (int) (Math.min(corners[1].getY(), corners[2].getY()) - 3.5 * module);
        for (int quiet = 2; quiet < 4 * module - 2; quiet++) {
            for (int along = 0; along < modules * module; along++) {
                assertThat(paper.isBlack(left - quiet, top + along)).isFalse();
                assertThat(paper.isBlack(left + along, top - quiet)).isFalse();
            }
        }
    }

    @Test
    void itFitsThePaperAndIsCut() {
        for (var large : List.of(false, true)) {
            var paper = print(large);
            assertThat(paper.paper.getWidth()).isEqualTo(72 * DOTS_PER_MM);
            assertThat(paper.cut).isTrue();
            assertThat(paper.paper.getHeight() / DOTS_PER_MM).isBetween(100, 900);
        }
    }

    @Test
    void noNameIsOnIt() {
        var without = new TicketStrip(Papers.ticket(Texts.FRENCH, List.of()), false).escPos();
        assertThat(new TicketStrip(Papers.ticket(), false).escPos()).isEqualTo(without);
    }

    @Test
    void capitalsOfTheLargePrintAreSevenMillimetresHigh() throws Exception {
        print(true).keep("ticket-large").qr();
        var lines = StripReader.read(new Strip(Texts.FRENCH, true).plain("H").escPos());
        assertThat(inkedRows(lines) / (double) DOTS_PER_MM).isBetween(6.8, 7.3);
    }

    @Test
    void accentsAreDrawnAsLettersOfTheirOwn() {
        var with = StripReader.read(new Strip(Texts.FRENCH, false).plain("É").escPos());
        var without = StripReader.read(new Strip(Texts.FRENCH, false).plain("E").escPos());
        assertThat(inkedRows(with)).isGreaterThan(inkedRows(without));
    }

    @Test
    void theLongestWordIsWrittenSmallerAndNeverCut() {
        var long40 = "Anticonstitutionnellementinconstitutionnel";
        var paper = StripReader.read(new Strip(Texts.FRENCH, true).plain(long40).escPos());
        assertThat(inkedRows(paper)).isLessThan(5 * DOTS_PER_MM);
    }

    /** Letters join in Arabic, and lines begin at the right. */
    @Test
    void arabicIsDrawnFromTheRight() throws Exception {
        var paper = StripReader.read(new Strip(Locale.of("ar"), false)
                        .title("تذكرتك")
                        .plain("ورشة: اكتشاف الحاسوب، يوم الثلاثاء 12 يناير 2027")
                        .code("P3K7 9XQ2")
                        .escPos())
                .keep("arabic");
        int edge = Stream.iterate(paper.paper.getWidth() - 1, x -> x - 1)
                .limit(paper.paper.getWidth())
                .filter(x -> Stream.iterate(0, y -> y + 1).limit(40).anyMatch(y -> paper.isBlack(x, y)))
                .findFirst()
                .orElseThrow();
        assertThat(edge).isGreaterThan(paper.paper.getWidth() - 5 * DOTS_PER_MM);
    }

    @Test
    void aCodeTooDenseForThePaperIsRefused() {
        assertThatThrownBy(() -> new Strip(Texts.FRENCH, false).qr("x".repeat(2000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StripReader print(boolean large) {
        return StripReader.read(new TicketStrip(Papers.ticket(), large).escPos());
    }

    private static int inkedRows(StripReader paper) {
        int rows = 0;
        for (int y = 0; y < paper.paper.getHeight(); y++) {
            rows += paper.ink(y) > 0 ? 1 : 0;
        }
        return rows;
    }
}
