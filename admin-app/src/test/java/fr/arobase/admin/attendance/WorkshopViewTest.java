package fr.arobase.admin.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.TestData;
import fr.arobase.admin.ConsoleViewTest;
import fr.arobase.attendance.AttendanceService;
import fr.arobase.attendance.NewScan;
import fr.arobase.attendance.Source;
import fr.arobase.common.Uuids;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The workshop's page without a browser: what is on it, and what its buttons do. */
@Import(TestData.class)
class WorkshopViewTest extends ConsoleViewTest {

    @Autowired
    AttendanceService attendance;

    @Autowired
    SignupService signups;

    @Autowired
    WorkshopService workshops;

    @Autowired
    RosterWatch watch;

    @Autowired
    TestData data;

    @Autowired
    Clock clock;

    private WorkshopId workshop;
    private Ticket jeanne;

    @BeforeEach
    void openThePage() {
        workshop = data.workshop(2, LocalDateTime.now(clock).plusMinutes(20));
        jeanne = signUp("Jeanne Martin");
        signUp("Paul Petit");
        signUp("Rose Durand");
        navigate("ateliers/" + workshops.find(workshop).orElseThrow().reference(), WorkshopView.class);
    }

    @Test
    void people_are_listed_by_name_and_those_who_wait_apart() {
        assertThat($view(PersonRow.class).all())
                .extracting(PersonRow::words)
                .satisfies(words -> assertThat(words.get(0)).startsWith("MARTIN Jeanne"))
                .satisfies(words -> assertThat(words.get(1)).startsWith("PETIT Paul"))
                .satisfies(words -> assertThat(words.get(2)).startsWith("DURAND Rose"));
        assertThat(present()).isEqualTo("0");
    }

    @Test
    void one_press_says_present_and_another_takes_it_back() {
        var button = $view(NativeButton.class).withClassName("hand-present").first();
        test(button).click();
        assertThat(present()).isEqualTo("1");
        assertThat(button.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        test(button).click();
        assertThat(present()).isEqualTo("0");
    }

    @Test
    void a_typed_code_counts() {
        $view(TextField.class)
                .withPlaceholder("Code du billet")
                .single()
                .setValue(jeanne.humanCode().grouped());
        test($view(Button.class).withText("Pointer").single()).click();
        assertThat(present()).isEqualTo("1");
    }

    @Test
    void a_walk_in_is_present_at_once_and_a_known_name_is_asked_about() {
        test($view(Button.class).withText("Sans inscription").single()).click();
        walkIn("Odette", "Roy");
        assertThat(present()).isEqualTo("1");
        walkIn("Jeanne", "Martin");
        assertThat(present()).isEqualTo("1");
        test($view(Button.class).withText("Oui, noter sa présence").single()).click();
        assertThat(present()).isEqualTo("2");
    }

    @Test
    void notes_are_kept_by_themselves() {
        test($view(TextArea.class).single()).setValue("Deux souris à changer.");
        assertThat(workshops.notes(workshop)).isEqualTo("Deux souris à changer.");
    }

    @Test
    void whoever_watches_hears_of_a_scan_of_another_node_within_three_seconds() {
        var heard = new AtomicInteger();
        var watching = watch.watch(workshop, heard::incrementAndGet);
        await().atMost(Duration.ofSeconds(3)).until(() -> heard.get() > 0);
        heard.set(0);
        attendance.record(NewScan.at(workshop, Uuids.next(), jeanne.address(), clock.instant(), Source.DOOR));
        await().atMost(Duration.ofSeconds(3)).until(() -> heard.get() > 0);
        watching.remove();
    }

    @Test
    void names_and_presence_are_taken_away() {
        test($view(NativeButton.class).withClassName("hand-present").first()).click();
        assertThat(download("CSV").lines())
                .satisfiesExactly(
                        heads -> assertThat(heads).isEqualTo("Nom;Prénom;Inscription;Présence;Noté le"),
                        jeanneHere -> assertThat(jeanneHere)
                                .matches("Martin;Jeanne;Inscrit;Présent;\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"),
                        paul -> assertThat(paul).isEqualTo("Petit;Paul;Inscrit;;"),
                        rose -> assertThat(rose).isEqualTo("Durand;Rose;Liste d’attente;;"));
    }

    private void walkIn(String first, String last) {
        $view(TextField.class).withLabel("Prénom").single().setValue(first);
        $view(TextField.class).withLabel("Nom").single().setValue(last);
        test($view(Button.class).withText("Accueillir").single()).click();
    }

    private String present() {
        return $view(Span.class).withClassName("figure-present").single().getText();
    }

    private Ticket signUp(String person) {
        return switch (signups.signUp(TestData.party(workshop, person))) {
            case SignupResult.Confirmed(var ticket) -> ticket;
            case SignupResult.Waiting(var ticket) -> ticket;
            case SignupResult other -> throw new AssertionError(other);
        };
    }
}
