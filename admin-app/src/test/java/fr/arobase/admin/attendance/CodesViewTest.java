package fr.arobase.admin.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.arobase.TestData;
import fr.arobase.admin.ConsoleViewTest;
import fr.arobase.attendance.AttendanceService;
import fr.arobase.attendance.NewScan;
import fr.arobase.attendance.Source;
import fr.arobase.common.Uuids;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A code that nobody knows, typed at a kiosk, is not lost: staff see it, and put it away. */
@Import(TestData.class)
class CodesViewTest extends ConsoleViewTest {

    @Autowired
    AttendanceService attendance;

    @Autowired
    TestData data;

    @Autowired
    Clock clock;

    @Test
    void unknown_codes_of_a_kiosk_are_shown_once_each_until_they_are_put_away() {
        kiosk("0000 0001");
        kiosk("0000 0001");
        kiosk("0000 0002");
        navigate("codes", CodesView.class);
        assertThat(words()).contains("Code lu : 0000 0001", "Code lu : 0000 0002");
        assertThat($view(Button.class).withText("Classer").all()).hasSize(2);

        test($view(Button.class).withText("Classer").first()).click();
        assertThat(words()).contains("Code lu : 0000 0001").doesNotContain("Code lu : 0000 0002");
        test($view(Button.class).withText("Classer").single()).click();
        assertThat($view(H2.class).single().getText()).isEqualTo("Aucun code à vérifier");

        kiosk("0000 0001");
        test($view(Button.class).withText("Actualiser").single()).click();
        assertThat(words()).contains("Code lu : 0000 0001");
    }

    @Test
    void a_code_shown_at_a_workshop_is_on_its_page_and_not_here() {
        var workshop = data.workshop(2, LocalDateTime.now(clock).plusMinutes(20));
        attendance.record(NewScan.at(workshop, Uuids.next(), "0000 0001", clock.instant(), Source.DOOR));
        navigate("codes", CodesView.class);
        assertThat($view(H2.class).single().getText()).isEqualTo("Aucun code à vérifier");
    }

    private void kiosk(String code) {
        attendance.record(NewScan.selfService(Uuids.next(), code, clock.instant(), "borne", Locale.FRENCH));
    }

    private List<String> words() {
        return $view(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
