package fr.arobase.kiosk.signup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.page.Script;
import fr.arobase.workshop.WorkshopId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sign-up, page by page, as its rules ask. */
@IntegrationTest(classes = KioskApplication.class)
class SignupViewTest extends SpringBrowserlessTest {

    private KioskProgramme.Planned planned;

    @BeforeEach
    void programme() {
        planned = KioskProgramme.begin();
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void one_person_with_neither_phone_nor_e_mail_gets_a_ticket() {
        choose(planned.open());
        tap("who-1");
        name("Jeanne", "Martin");
        tap("contact-none");
        assertThat(page()).isEqualTo("signup.check");
        tap("confirm");
        assertThat(page()).isEqualTo("signup.ticket");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup WHERE status = 'CONFIRMED' AND email IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void six_people_are_asked_for_one_page_each() {
        choose(planned.open());
        tap("who-6");
        for (var first : new String[] {"Anne", "Bruno", "Chloé", "David", "Élise", "Fanny"}) {
            assertThat(page()).isEqualTo("signup.name");
            name(first, "Martin");
        }
        tap("contact-none");
        tap("confirm");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM attendee")).isEqualTo(6);
        assertThat(TestProgramme.number(
                        "SELECT seats_taken FROM workshop WHERE id = ?",
                        planned.open().value()))
                .isEqualTo(6);
    }

    @Test
    void back_loses_nothing() {
        choose(planned.open());
        tap("who-2");
        name("Anne", "Martin");
        type("first-name", "Bruno");
        tap("back");
        assertThat(value("first-name")).isEqualTo("Anne");
        tap("back");
        assertThat(page()).isEqualTo("signup.who");
        tap("who-2");
        assertThat(value("last-name")).isEqualTo("Martin");
        tap("continue");
        assertThat(value("first-name")).isEqualTo("Bruno");
    }

    @Test
    void the_language_changes_and_the_answers_stay() {
        choose(planned.open());
        tap("who-1");
        type("first-name", "Anne");
        tap("language");
        tap("language-en");
        assertThat(title()).isEqualTo("What is your name?");
        assertThat(value("first-name")).isEqualTo("Anne");
    }

    @Test
    void a_missing_name_is_told_beside_its_field_and_nothing_typed_is_lost() {
        choose(planned.open());
        tap("who-1");
        type("first-name", "Anne");
        tap("continue");
        assertThat(view().shown().problems()).singleElement().satisfies(problem -> assertThat(problem.field())
                .isEqualTo("last-name"));
        assertThat(value("first-name")).isEqualTo("Anne");
        assertThat(view().getPageTitle()).startsWith("Erreur : ");
    }

    @Test
    void an_address_without_at_sign_is_told_kindly() {
        choose(planned.open());
        tap("who-1");
        name("Anne", "Martin");
        tap("contact-email");
        type("email", "anne.orange.fr");
        tap("continue");
        assertThat(view().shown().problems().getFirst().words().shown()).contains("@");
        type("email", "anne@orange.fr");
        tap("continue");
        assertThat(page()).isEqualTo("signup.check");
    }

    @Test
    void an_answer_is_changed_at_the_check_without_losing_the_others() {
        choose(planned.open());
        tap("who-1");
        name("Anne", "Martin");
        tap("contact-none");
        tap("change-name-1");
        type("first-name", "Annie");
        tap("continue");
        assertThat(page()).isEqualTo("signup.check");
        tap("change-who");
        tap("who-2");
        assertThat(page()).isEqualTo("signup.name");
        assertThat(value("first-name")).isEmpty();
    }

    @Test
    void a_full_workshop_asks_before_it_makes_one_wait() {
        choose(planned.full());
        tap("who-1");
        name("Anne", "Martin");
        tap("contact-none");
        assertThat(Script.of(view().shown(), Texts.FRENCH))
                .anySatisfy(line -> assertThat(line.spoken()).contains("complet"));
        tap("confirm");
        assertThat(title()).contains("liste d’attente");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup WHERE status = 'WAITING'"))
                .isEqualTo(1);
    }

    @Test
    void seats_that_went_meanwhile_are_told_before_anything_is_written() {
        choose(planned.twoLeft());
        tap("who-1");
        name("Anne", "Martin");
        tap("contact-none");
        TestProgramme.run(
                "UPDATE workshop SET seats_taken = capacity WHERE id = ?",
                planned.twoLeft().value());
        tap("confirm");
        assertThat(page()).isEqualTo("signup.check");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup")).isZero();
        tap("confirm");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup WHERE status = 'WAITING'"))
                .isEqualTo(1);
    }

    @Test
    void somebody_signed_up_already_is_told_kindly_and_a_namesake_comes_in() {
        one_person_with_neither_phone_nor_e_mail_gets_a_ticket();
        tap("another");
        choose(planned.open());
        tap("who-1");
        name("jeanne", "MARTIN");
        tap("contact-none");
        tap("confirm");
        assertThat(page()).isEqualTo("signup.already");
        tap("namesake");
        assertThat(page()).isEqualTo("signup.ticket");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup")).isEqualTo(2);
    }

    @Test
    void a_workshop_cancelled_meanwhile_is_closed() {
        choose(planned.open());
        tap("who-1");
        name("Anne", "Martin");
        tap("contact-none");
        TestProgramme.run(
                "UPDATE workshop SET status = 'CANCELLED' WHERE id = ?",
                planned.open().value());
        tap("confirm");
        assertThat(page()).isEqualTo("signup.closed");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM signup")).isZero();
    }

    @Test
    void a_question_without_a_workshop_leads_to_the_workshops() {
        UI.getCurrent().navigate("borne/inscription/qui");
        assertThat(page()).isEqualTo("signup.ways");
    }

    @Test
    void at_most_six_choices_are_shown_at_once() {
        UI.getCurrent().navigate("borne/ateliers");
        tap("all");
        assertThat(find(NativeButton.class).all().stream().filter(button -> button.hasClassName("choice")))
                .hasSize(6);
        tap("choices-after");
        assertThat(find(NativeButton.class).all().stream().filter(button -> button.hasClassName("choice")))
                .hasSize(2);
    }

    private void choose(WorkshopId workshop) {
        UI.getCurrent().navigate("borne/atelier/" + workshop);
        tap("sign-up");
    }

    private void name(String first, String last) {
        type("first-name", first);
        type("last-name", last);
        tap("continue");
    }

    private void tap(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private void type(String id, String text) {
        find(Input.class).withId(id).single().setValue(text);
    }

    private String value(String id) {
        return find(Input.class).withId(id).single().getValue();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private PageView view() {
        return (PageView) (Component) getCurrentView();
    }

    private String page() {
        return view().shown().id();
    }
}
