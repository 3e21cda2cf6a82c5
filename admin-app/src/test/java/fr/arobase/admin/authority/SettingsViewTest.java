package fr.arobase.admin.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.ConsoleViewTest;
import fr.arobase.authority.AuthorityService;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator says who runs the place, and sees how it will look before it is saved. */
class SettingsViewTest extends ConsoleViewTest {

    @Autowired
    AuthorityService authority;

    @Test
    void whatIsTypedIsPreviewedAndSaved() {
        navigate("organisme", SettingsView.class);
        test(field(TextField.class, "Nom de l’organisme")).setValue("Mairie de Gourgé");
        test(field(TextField.class, "Téléphone de l’aide")).setValue("05 49 69 80 00");
        test(field(TextField.class, "Couleur")).setValue("#7a1f2b");

        var preview = $view(Preview.class).single();
        assertThat(preview.getElement().getTextRecursively())
                .contains("Mairie de Gourgé", "05 49 69 80 00", "lisible pour tous");
        assertThat(preview.getElement().getAttribute("style")).contains("#7a1f2b");

        press("Enregistrer");

        var now = authority.current();
        assertThat(now.details().name()).isEqualTo("Mairie de Gourgé");
        assertThat(now.accent().hex()).isEqualTo("#7a1f2b");

        test(field(TextField.class, "Nom de l’organisme")).setValue("Mairie");
        press("Enregistrer");
        assertThat(authority.current().details().name())
                .as("saved twice in a row")
                .isEqualTo("Mairie");
    }

    @Test
    void aColourTooLightIsSaidAndADarkerOneProposed() {
        navigate("organisme", SettingsView.class);
        var colour = field(TextField.class, "Couleur");
        test(colour).setValue("#3a9ad9");
        assertThat($view(Preview.class).single().getElement().getTextRecursively())
                .contains("trop clair");

        press("Enregistrer");

        assertThat(colour.isInvalid()).isTrue();
        assertThat(colour.getErrorMessage()).contains("2,7 pour 1");
        assertThat(colour.getValue()).isEqualTo("#3a9ad9");
        assertThat(authority.current().version()).isZero();
    }

    @Test
    void aLogoIsShownAtOnceAndTakenAway() {
        var view = navigate("organisme", SettingsView.class);
        view.takeLogo(
                "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='30'><rect width='60' height='30'/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(authority.current().hasLogo()).isTrue();
        assertThat($view(Image.class).all()).isNotEmpty();

        press("Retirer le logo");
        assertThat(authority.current().hasLogo()).isFalse();

        view.takeLogo("no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(authority.current().hasLogo()).isFalse();
    }
}
