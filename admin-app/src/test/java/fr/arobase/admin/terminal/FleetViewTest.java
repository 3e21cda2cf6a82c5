package fr.arobase.admin.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.ConsoleViewTest;
import fr.arobase.common.HumanCode;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalIdentity;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalState;
import fr.arobase.territory.VenueDetails;
import fr.arobase.territory.VenueId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff keep the fleet: a terminal is added, enrolled, told, and shut out. */
class FleetViewTest extends ConsoleViewTest {

    @Autowired
    TerminalService terminals;

    @Autowired
    TerminalIdentity identity;

    private VenueId venue;

    @BeforeEach
    void aVenue() {
        var saved = territory.save(
                null,
                0,
                new VenueDetails("MAI-GOU", "Mairie de Gourgé", "79135", "1 place", 8, 1, true, true),
                Texts.FRENCH);
        venue = ((Saving.Saved<VenueId>) saved).id();
    }

    @Test
    void aTerminalIsAddedAndEnrolledWithTheCodeShown() {
        navigate("bornes/nouvelle", FleetView.class);
        test(field(TextField.class, "Nom")).setValue("Accueil de la mairie");
        test(field(Select.class, "Lieu")).selectItem("Mairie de Gourgé");
        press("Enregistrer");
        var added = terminals.list().getFirst();
        assertThat(added.state()).isEqualTo(TerminalState.EXPECTED);

        press("Nouveau code");
        var code = HumanCode.read($view(Code.class).single().getText()).orElseThrow();
        assertThat(identity.enrol(code)).isPresent();
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        navigate("bornes/nouvelle", FleetView.class);
        test(field(IntegerField.class, "Largeur (pixels)")).setValue(12);
        test(field(TextField.class, "lundi")).setValue("9h-12h");
        press("Enregistrer");
        assertThat(field(TextField.class, "Nom").isInvalid()).isTrue();
        assertThat(field(Select.class, "Lieu").isInvalid()).isTrue();
        assertThat(field(IntegerField.class, "Largeur (pixels)").isInvalid()).isTrue();
        assertThat(field(TextField.class, "lundi").getErrorMessage()).contains("09:00-12:30");
        assertThat(terminals.list()).isEmpty();
    }

    @Test
    void itIsToldPutOutOfServiceAndRevokedAfterAQuestion() {
        var id = added("Accueil");
        navigate("bornes/" + id, FleetView.class);
        test(field(TextField.class, "Message sur ses pages")).setValue("La borne ferme à 17 h.");
        press("Afficher");
        press("Mettre hors service");
        var told = terminals.find(id).orElseThrow();
        assertThat(told.notice()).isEqualTo("La borne ferme à 17 h.");
        press("Révoquer");
        assertThat(terminals.find(id).orElseThrow().state()).isNotEqualTo(TerminalState.REVOKED);
        test($view(com.vaadin.flow.component.button.Button.class)
                        .withText("Révoquer")
                        .all()
                        .getLast())
                .click();
        assertThat(terminals.find(id).orElseThrow().state()).isEqualTo(TerminalState.REVOKED);
    }

    @Test
    void anEmergencyIsShownEverywhereAndEnded() {
        added("Accueil");
        added("Médiathèque");
        navigate("bornes", FleetView.class);
        press("Message d’urgence");
        test($view(TextArea.class).single()).setValue("Évacuez.");
        press("Afficher partout");
        assertThat(terminals.list()).allMatch(t -> t.emergency().equals("Évacuez."));
        press("Message d’urgence");
        press("Retirer le message");
        assertThat(terminals.list()).allMatch(t -> t.emergency().isEmpty());
    }

    private TerminalId added(String name) {
        var saved = terminals.save(null, 0, TerminalDetails.usual(name, venue), Texts.FRENCH);
        return ((Saving.Saved<TerminalId>) saved).id();
    }
}
