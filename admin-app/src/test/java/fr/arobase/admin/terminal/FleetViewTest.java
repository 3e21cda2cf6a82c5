package fr.arobase.admin.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.arobase.admin.ConsoleViewTest;
import fr.arobase.common.HumanCode;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.terminal.Machine;
import fr.arobase.terminal.Machine.PaperState;
import fr.arobase.terminal.Machine.PrinterState;
import fr.arobase.terminal.OrderOutcome;
import fr.arobase.terminal.PictureResult;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalIdentity;
import fr.arobase.terminal.TerminalOrders;
import fr.arobase.terminal.TerminalPictures;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalVisits;
import fr.arobase.terminal.TerminalWatch;
import fr.arobase.terminal.VisitOutcome;
import fr.arobase.territory.VenueDetails;
import fr.arobase.territory.VenueId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff keep the fleet: a terminal is added, enrolled, told, and shut out. */
class FleetViewTest extends ConsoleViewTest {

    @Autowired
    TerminalService terminals;

    @Autowired
    TerminalIdentity identity;

    @Autowired
    TerminalOrders orders;

    @Autowired
    TerminalPictures pictures;

    @Autowired
    TerminalVisits visits;

    @Autowired
    TerminalWatch watch;

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

    @Test
    void theAgentIsAskedAndWhatCameOfItIsSeen() {
        var id = enrolled("Accueil");
        watch.heard(
                id, new Machine("1.4.2", "156.0", true, 7200, 51.0, 40, 12, PrinterState.READY, PaperState.OUT, true));
        navigate("bornes/" + id, FleetView.class);
        var panel = $view(TerminalPanel.class).single();
        assertThat(said(panel)).contains("1.4.2", "Plus de papier", "51 °C");

        press("Redémarrer la machine");
        assertThat(orders.recent(id)).as("asked first").isEmpty();
        test($view(Button.class).withText("Redémarrer la machine").all().getLast())
                .click();
        assertThat(orders.recent(id)).hasSize(1);
        assertThat(said(panel)).contains("En attente");

        orders.answer(id, orders.fetch(id).getFirst().id(), OrderOutcome.FAILED, "Droits manquants");
        panel.look();
        assertThat(said(panel)).contains("Échoué", "Droits manquants");

        test(field(IntegerField.class, "Volume du son, de 0 à 100")).setValue(30);
        press("Régler le volume");
        assertThat(orders.recent(id).getFirst().order().argument()).isEqualTo("30");
    }

    @Test
    void aServerWithoutAVoiceIsToldToStaffAndNotToVisitors() {
        var id = enrolled("Accueil");
        watch.heard(id, "attract", false, 1080, 1920, "Chromium", true);
        navigate("bornes/" + id, FleetView.class);
        assertThat(said($view(TerminalPanel.class).single())).doesNotContain("espeak-ng");
        watch.heard(id, "attract", false, 1080, 1920, "Chromium", false);
        navigate("bornes/" + id, FleetView.class);
        assertThat(said($view(TerminalPanel.class).single())).contains("muettes", "espeak-ng");
    }

    @Test
    void noPictureIsTakenWhileSomebodyIsThereAndTheOneTakenIsShown() throws Exception {
        var id = enrolled("Accueil");
        var visit = visits.begin(id);
        navigate("bornes/" + id, FleetView.class);
        press("Photo de l’écran");
        assertThat(orders.recent(id)).isEmpty();
        assertThat($(Notification.class).all()).isNotEmpty();

        visits.lost(visit);
        press("Photo de l’écran");
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 16, BufferedImage.TYPE_INT_RGB), "png", picture);
        assertThat(pictures.keep(id, orders.fetch(id).getFirst().id(), picture.toByteArray()))
                .isEqualTo(PictureResult.KEPT);
        var panel = $view(TerminalPanel.class).single();
        assertThat($view(Image.class).all()).isEmpty();
        panel.look();
        assertThat($view(Image.class).all()).hasSize(1);
    }

    @Test
    void theListIsFilteredByItsAddressAndTakenAwayAsShown() {
        added("Accueil");
        added("Médiathèque");
        UI.getCurrent().navigate("bornes", QueryParameters.fromString("texte=mediatheque&etat=expected"));
        assertThat(download("CSV").lines()).hasSize(2).last().asString().startsWith("Médiathèque;Mairie de Gourgé");

        $view(TextField.class).single().setValue("");
        assertThat(download("CSV").lines()).hasSize(3);
    }

    @Test
    void theVisitsOfAllTerminalsAreCounted() {
        var id = enrolled("Accueil");
        for (var outcome : new VisitOutcome[] {VisitOutcome.DONE, VisitOutcome.DONE, VisitOutcome.LEFT}) {
            visits.uses(visits.begin(id), "ateliers");
            visits.end(id, outcome);
        }
        navigate("bornes", FleetView.class);
        press("Visites");
        assertThat(said($view(VisitsPanel.class).single()))
                .contains("3 visites aujourd’hui", "3 visites en 30 jours", "Aboutie");
    }

    private static String said(Component part) {
        return part.getElement().getTextRecursively();
    }

    private TerminalId enrolled(String name) {
        var id = added(name);
        identity.enrol(terminals.newCode(id).code()).orElseThrow();
        return id;
    }

    private TerminalId added(String name) {
        var saved = terminals.save(null, 0, TerminalDetails.usual(name, venue), Texts.FRENCH);
        return ((Saving.Saved<TerminalId>) saved).id();
    }
}
