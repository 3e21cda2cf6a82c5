package fr.arobase.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import fr.arobase.IntegrationTest;
import fr.arobase.admin.AdminApplication;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.programme.FileFault;
import fr.arobase.workshop.programme.PlanningService;
import fr.arobase.workshop.programme.Territory;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff choose a programme file, see what it would do, and import it. */
@IntegrationTest(classes = AdminApplication.class)
@ViewPackages(packages = "fr.arobase.admin")
class ImportViewTest extends SpringBrowserlessTest {

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private PlanningService planning;

    @BeforeEach
    void territory() {
        Territory.begin();
        Camille.logIn(planning);
        navigate("ateliers/import", ImportView.class);
    }

    @AfterEach
    void logOut() {
        Camille.logOut();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_bad_file_shows_its_seven_faults_and_offers_no_import() {
        choose("programme-bad.csv");
        var grid = (Grid<FileFault>) $(Grid.class).single();
        assertThat(grid.getListDataView().getItems()).hasSize(7);
        assertThat(words()).contains("7 erreurs").contains("Rien n’a été écrit");
        assertThat(button("Importer")).isEmpty();
    }

    @Test
    void a_good_file_is_shown_first_then_imported_and_said_to_be() {
        choose("programme-2027-t1.csv");
        assertThat(words()).contains("58 nouveaux ateliers");
        assertThat(workshops.search(WorkshopFilter.ALL)).isEmpty();
        test(button("Importer 58").orElseThrow()).click();
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            roundTrip();
            assertThat(words()).contains("Import terminé").contains("58 ateliers créés");
        });
        assertThat(workshops.search(WorkshopFilter.ALL)).hasSize(58);

        navigate("ateliers", ProgrammeView.class);
        navigate("ateliers/import", ImportView.class);
        choose("programme-2027-t1.csv");
        assertThat(words()).contains("les 58 ateliers sont déjà là");
        assertThat(button("Importer")).isEmpty();
    }

    private void choose(String name) {
        test($(Upload.class).single()).upload(name, "text/csv", Territory.file(name));
    }

    private String words() {
        return $(Message.class).all().stream()
                .map(message -> message.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private Optional<Button> button(String beginning) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(beginning))
                .findFirst();
    }
}
