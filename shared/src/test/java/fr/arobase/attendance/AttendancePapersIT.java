package fr.arobase.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.common.Texts;
import fr.arobase.document.PaperReader;
import fr.arobase.document.PdfUa;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(TestData.class)
class AttendancePapersIT {

    @Autowired
    AttendancePapers papers;

    @Autowired
    AttendanceService attendance;

    @Autowired
    SignupService signups;

    @Autowired
    TestData data;

    @Autowired
    Clock clock;

    private WorkshopId workshop;
    private Ticket jeanne;
    private Ticket paul;

    @BeforeEach
    void twoSignedUpAndOneCame() {
        TestDatabase.clean();
        workshop = data.workshop(8, LocalDateTime.now(clock).plusMinutes(20));
        jeanne = signUp("Jeanne Martin");
        paul = signUp("Paul Petit");
    }

    @Test
    void the_sheet_names_everybody_with_a_code_that_scans_before_and_after() {
        var before = papers.sheet(workshop, Texts.FRENCH);
        PdfUa.assertConforms(before.bytes());
        assertThat(before.fileName()).startsWith("emargement-test-").endsWith(".pdf");
        assertThat(PaperReader.text(before.bytes()))
                .contains("MARTIN Jeanne", "PETIT Paul")
                .doesNotContain("présent à");
        assertThat(PaperReader.qrTexts(before.bytes())).contains(jeanne.address(), paul.address());

        attendance.mark(workshop, jeanne.people().getFirst().id(), Presence.State.PRESENT);
        assertThat(PaperReader.text(papers.sheet(workshop, Texts.FRENCH).bytes()))
                .containsOnlyOnce("présent à");
    }

    @Test
    void a_certificate_is_for_those_who_came_and_only_them() throws IOException {
        assertThat(papers.certificates(workshop, Texts.FRENCH)).isEmpty();
        attendance.mark(workshop, jeanne.people().getFirst().id(), Presence.State.PRESENT);
        attendance.mark(workshop, paul.people().getFirst().id(), Presence.State.EXCUSED);
        var certificate = papers.certificate(
                        workshop, jeanne.people().getFirst().id(), Texts.FRENCH)
                .orElseThrow();
        PdfUa.assertConforms(certificate.bytes());
        assertThat(PaperReader.text(certificate.bytes())).contains("Jeanne Martin", "Naviguer sur internet");
        assertThat(papers.certificate(workshop, paul.people().getFirst().id(), Texts.FRENCH))
                .isEmpty();
        var names = new ArrayList<String>();
        var all = papers.certificates(workshop, Texts.FRENCH).orElseThrow();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(all.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).singleElement().asString().contains("martin-jeanne").endsWith(".pdf");
    }

    private Ticket signUp(String person) {
        return ((SignupResult.Confirmed) signups.signUp(TestData.party(workshop, person))).ticket();
    }
}
