package fr.arobase.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.ConsoleViewTest;
import fr.arobase.common.Texts;
import fr.arobase.workshop.CourseDetails;
import fr.arobase.workshop.CourseService;
import fr.arobase.workshop.CourseView;
import fr.arobase.workshop.Level;
import fr.arobase.workshop.Theme;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff keep the catalogue: nothing wrong is saved, nothing typed is lost. */
class CoursesViewTest extends ConsoleViewTest {

    @Autowired
    CourseService courses;

    @BeforeEach
    void oneCourse() {
        courses.save(null, 0, course("INTERNET", null), Texts.FRENCH);
    }

    @Test
    void aCourseIsAdded() {
        navigate("formations/nouvelle", CoursesView.class);
        test(field(TextField.class, "Titre")).setValue("Mes impôts en ligne");
        test(field(TextArea.class, "Ce qu’on y apprend")).setValue("Déclarer pas à pas.");
        themes().setValue(Set.of(Theme.ARGENT_IMPOTS));
        test(field(IntegerField.class, "Durée en minutes")).setValue(90);
        test(field(IntegerField.class, "Places")).setValue(8);
        prerequisite().setValue(courses.findByCode("INTERNET").orElseThrow());
        test(field(TextField.class, "Code")).setValue("IMPOTS");

        press("Enregistrer");

        assertThat(courses.findByCode("IMPOTS")).hasValueSatisfying(course -> {
            assertThat(course.details().themes()).containsExactly(Theme.ARGENT_IMPOTS);
            assertThat(course.details().level()).isEqualTo(Level.BEGINNER);
            assertThat(course.details().prerequisite()).isEqualTo("INTERNET");
        });
    }

    @Test
    void whatIsWrongIsSaidBesideEachField() {
        navigate("formations/nouvelle", CoursesView.class);
        test(field(TextField.class, "Titre")).setValue("Mes impôts en ligne");
        test(field(IntegerField.class, "Durée en minutes")).setValue(5);
        test(field(TextField.class, "Code")).setValue("INTERNET");

        press("Enregistrer");

        assertThat(field(TextField.class, "Titre").isInvalid()).isFalse();
        assertThat(themes().getErrorMessage()).isEqualTo("À remplir.");
        assertThat(field(TextArea.class, "Ce qu’on y apprend").getErrorMessage())
                .isEqualTo("À remplir.");
        assertThat(field(IntegerField.class, "Durée en minutes").getErrorMessage())
                .contains("15 au moins");
        assertThat(field(IntegerField.class, "Places").getErrorMessage()).contains("1 au moins");
        assertThat(field(TextField.class, "Code").getErrorMessage()).contains("Naviguer");
        assertThat(field(TextField.class, "Titre").getValue()).isEqualTo("Mes impôts en ligne");
        assertThat(courses.list()).hasSize(1);
    }

    @Test
    void aCourseCannotRequireItselfThroughAnother() {
        courses.save(null, 0, course("IMPOTS", "INTERNET"), Texts.FRENCH);
        navigate("formations/INTERNET", CoursesView.class);
        prerequisite().setValue(courses.findByCode("IMPOTS").orElseThrow());

        press("Enregistrer");

        assertThat(prerequisite().getErrorMessage()).contains("elle-même");
        assertThat(courses.findByCode("INTERNET").orElseThrow().details().prerequisite())
                .isNull();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Theme> themes() {
        return field(MultiSelectComboBox.class, "Thèmes");
    }

    @SuppressWarnings("unchecked")
    private Select<CourseView> prerequisite() {
        return field(Select.class, "Prérequis");
    }

    private static CourseDetails course(String code, @Nullable String prerequisite) {
        return new CourseDetails(
                code,
                "Naviguer sur internet, " + code,
                Level.BEGINNER,
                List.of(Theme.NAVIGATION_SUR_INTERNET),
                120,
                8,
                prerequisite,
                "Chercher une information.");
    }
}
