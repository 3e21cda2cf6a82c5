package fr.arobase.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.admin.AdminApplication;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import fr.arobase.workshop.programme.AdvisorChoice;
import fr.arobase.workshop.programme.CourseChoice;
import fr.arobase.workshop.programme.PlanningService;
import fr.arobase.workshop.programme.ProgrammeImport;
import fr.arobase.workshop.programme.Progress;
import fr.arobase.workshop.programme.Territory;
import fr.arobase.workshop.programme.VenueChoice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff look at the programme, keep its address, and plan beside it. */
@IntegrationTest(classes = AdminApplication.class)
@ViewPackages(packages = "fr.arobase.admin")
class ProgrammeViewTest extends SpringBrowserlessTest {

    @Autowired
    private ProgrammeImport programme;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private PlanningService planning;

    @BeforeEach
    void aProgramme() {
        Territory.begin();
        Camille.logIn(planning);
        programme.write(Territory.file("programme-2027-t1.csv"), Progress.IGNORED);
    }

    @AfterEach
    void logOut() {
        Camille.logOut();
    }

    @Test
    void the_address_says_which_filters_hold() {
        go("ateliers?periode=all&lieu=SDF-GOU&conseiller=camille.martin");
        assertThat(rows())
                .isNotEmpty()
                .allMatch(
                        w -> w.venueCode().equals("SDF-GOU") && w.advisorLogin().equals("camille.martin"));
        assertThat(chip("Tous les lieux").getValue()).isEqualTo("SDF-GOU");
    }

    @Test
    void choosing_a_filter_changes_the_address() {
        go("ateliers?periode=all");
        chip("Tous les lieux").setValue("MAI-POM");
        assertThat(address()).contains("lieu=MAI-POM").contains("periode=all");
        assertThat(rows()).isNotEmpty().allMatch(w -> w.venueCode().equals("MAI-POM"));
        chip("Tous les lieux").clear();
        assertThat(address()).doesNotContain("lieu");
    }

    @Test
    void chosen_days_are_in_the_address_and_bound_the_list() {
        go("ateliers?lieu=SDF-GOU");
        assertThat($(DatePicker.class).all()).isEmpty();
        chip("À venir").setValue("chosen");
        assertThat(address()).contains("periode=chosen");
        day("Du").setValue(LocalDate.of(2027, 1, 12));
        day("Au").setValue(LocalDate.of(2027, 2, 11));
        assertThat(address()).contains("du=2027-01-12").contains("au=2027-02-11");
        assertThat(rows())
                .isNotEmpty()
                .allMatch(w -> !w.startsAt().toLocalDate().isBefore(LocalDate.of(2027, 1, 12))
                        && !w.startsAt().toLocalDate().isAfter(LocalDate.of(2027, 2, 11)));
        var between = rows();
        go("ateliers?lieu=SDF-GOU&du=2027-01-12&au=2027-02-11");
        assertThat(rows()).isEqualTo(between);
        assertThat(chip("À venir").getValue()).isEqualTo("chosen");
        chip("À venir").setValue("all");
        assertThat(address()).doesNotContain("du=").doesNotContain("au=");
        assertThat(rows()).hasSizeGreaterThan(between.size());
    }

    @Test
    void days_that_end_before_they_begin_are_told_beside_the_second() {
        go("ateliers?du=2027-02-11&au=2027-01-12");
        assertThat(day("Au").isInvalid()).isTrue();
        assertThat(day("Au").getErrorMessage()).isEqualTo("Cette date est avant la première.");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Aucun atelier ne correspond");
        day("Au").setValue(LocalDate.of(2027, 2, 11));
        assertThat(day("Au").isInvalid()).isFalse();
        assertThat(address()).contains("au=2027-02-11");
    }

    @Test
    void an_address_with_nonsense_shows_the_programme_all_the_same() {
        go("ateliers?periode=never&jour=soon&lieu=NULLE-PART&vue=sideways");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Aucun atelier ne correspond");
    }

    @Test
    void searching_ignores_case_and_accents() {
        go("ateliers?periode=all&texte=" + "TEXTE%20salle");
        assertThat(rows()).isNotEmpty().allMatch(w -> w.courseCode().equals("TEXTE"));
    }

    @Test
    void the_month_shows_its_workshops_on_their_days() {
        go("ateliers?vue=month&jour=2027-01-04");
        assertThat($(WorkshopCard.class).all()).hasSize(10);
        test(button("Suivant")).click();
        assertThat(address()).contains("jour=2027-02-01").contains("vue=month");
    }

    @Test
    void the_week_shows_its_workshops() {
        go("ateliers?vue=week&jour=2027-01-20");
        assertThat($(WorkshopCard.class).all()).hasSize(4);
    }

    @Test
    void a_new_workshop_takes_over_its_course_and_the_next_reference() {
        go("ateliers?faire=create");
        this.<CourseChoice>box("Formation").setValue(choice("Formation", CourseChoice::code, "IA"));
        this.<VenueChoice>box("Lieu").setValue(choice("Lieu", VenueChoice::code, "SDF-GOU"));
        this.<AdvisorChoice>box("Conseiller").setValue(choice("Conseiller", AdvisorChoice::login, "sacha.bernard"));
        $(DatePicker.class).single().setValue(LocalDate.of(2027, 3, 16));
        assertThat(number("Durée en minutes").getValue()).isEqualTo(120);
        assertThat(field("Référence").getValue()).isEqualTo("2027-T1-059");
        test(button("Créer l’atelier")).click();
        assertThat(workshops.findByReference("2027-T1-059")).isPresent();
        assertThat(address()).contains("atelier=2027-T1-059");
    }

    @Test
    void an_empty_form_says_what_is_missing_beside_each_field() {
        go("ateliers?faire=create");
        test(button("Créer l’atelier")).click();
        assertThat(box("Formation").getErrorMessage()).isEqualTo("Choisissez une formation.");
        assertThat(box("Lieu").isInvalid()).isTrue();
        assertThat($(DatePicker.class).single().getErrorMessage()).isEqualTo("Donnez une date.");
    }

    @Test
    void more_seats_than_the_venue_has_are_refused_beside_the_field() {
        go("ateliers?periode=all&atelier=2027-T1-001&faire=edit");
        number("Nombre de places").setValue(17);
        test(button("Enregistrer")).click();
        assertThat(number("Nombre de places").getErrorMessage()).contains("16 places");
        assertThat(workshops.findByReference("2027-T1-001").orElseThrow().capacity())
                .isEqualTo(14);
    }

    @Test
    void moving_onto_another_workshop_is_told_before_it_is_saved() {
        go("ateliers?periode=all&atelier=2027-T1-001&faire=move");
        $(DatePicker.class).single().setValue(LocalDate.of(2027, 1, 15));
        assertThat($(Message.class).all())
                .anyMatch(message -> message.getElement().getTextRecursively().contains("Formation IMPOTS"));
    }

    @Test
    void cancelling_needs_a_reason() {
        go("ateliers?periode=all&atelier=2027-T1-001&faire=cancel");
        test(button("Annuler l’atelier")).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(status("2027-T1-001")).isEqualTo(WorkshopStatus.PLANNED);
        $(TextArea.class).single().setValue("Salle inondée");
        test(button("Annuler l’atelier")).click();
        assertThat(status("2027-T1-001")).isEqualTo(WorkshopStatus.CANCELLED);
    }

    @Test
    void a_series_leaves_public_holidays_out_and_is_planned_at_once() {
        go("ateliers?periode=all&atelier=2027-T1-034&faire=repeat");
        var first = $(DatePicker.class).all().getFirst();
        var until = $(DatePicker.class).all().get(1);
        first.setValue(LocalDate.of(2027, 3, 22));
        until.setValue(LocalDate.of(2027, 4, 5));
        test(button("Créer les 2 ateliers")).click();
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM workshop WHERE DATE(starts_at) = '2027-03-29'"
                        + " AND reference LIKE '2027-T1-06%'"))
                .isZero();
        assertThat(workshops.findByReference("2027-T2-001")).isPresent();
        assertThat(workshops.search(WorkshopFilter.ALL)).hasSize(60);
    }

    @Test
    void the_calendars_to_follow_begin_with_one_s_own() {
        go("ateliers?faire=follow");
        assertThat(field("Adresse").getValue()).matches("http.*/calendar/advisor/[0-9A-Z]{26}\\.ics");
    }

    private void go(String address) {
        UI.getCurrent().navigate(address.substring(0, address.indexOf('?')), parameters(address));
    }

    private static com.vaadin.flow.router.QueryParameters parameters(String address) {
        return com.vaadin.flow.router.QueryParameters.fromString(address.substring(address.indexOf('?') + 1));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private List<WorkshopSummary> rows() {
        return $(WorkshopTable.class).single().getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private Select<String> chip(String all) {
        return $(Select.class).all().stream()
                .filter(select -> all.equals(select.getPlaceholder()))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day(String placeholder) {
        return $(DatePicker.class).all().stream()
                .filter(picker -> placeholder.equals(picker.getPlaceholder()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return $(ComboBox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T choice(String label, java.util.function.Function<T, String> key, String wanted) {
        return this.<T>box(label)
                .getListDataView()
                .getItems()
                .filter(item -> key.apply(item).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField number(String label) {
        return $(IntegerField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private WorkshopStatus status(String reference) {
        return workshops.findByReference(reference).orElseThrow().status();
    }
}
