package fr.arobase.admin.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import fr.arobase.admin.ConsoleViewTest;
import fr.arobase.assistance.Answer;
import fr.arobase.assistance.AssistanceService;
import fr.arobase.assistance.CallId;
import fr.arobase.assistance.CallState;
import fr.arobase.assistance.Need;
import fr.arobase.assistance.NewCall;
import fr.arobase.common.Secret;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff see who calls, answer once, and put the call away. */
class AssistanceViewTest extends ConsoleViewTest {

    @Autowired
    AssistanceService assistance;

    @Test
    void aCallIsAnsweredAndSettled() {
        var id = call();
        navigate("demandes", AssistanceView.class);
        assertThat($view(CallCard.class).single()).isNotNull();
        press("J’arrive dans 3 minutes");
        assertThat(assistance.find(id).orElseThrow().answer()).isEqualTo(Answer.IN_3_MINUTES);
        press("C’est réglé");
        assertThat(assistance.find(id).orElseThrow().state()).isEqualTo(CallState.OVER);
        assertThat($view(H2.class).single().getText()).isEqualTo("Personne n’appelle");
    }

    @Test
    void anotherAnswerThatWasFirstStands() {
        var id = call();
        navigate("demandes", AssistanceView.class);
        assistance.answer(id, Answer.CANNOT_COME);
        press("J’arrive dans 10 minutes");
        assertThat(assistance.find(id).orElseThrow().answer()).isEqualTo(Answer.CANNOT_COME);
    }

    @Test
    void whoComesToTheDeskIsServedFromWhatTheyHadAnswered() {
        var id = assistance.call(
                new NewCall(null, "Accueil, Mairie de Gourgé", "signup.name", Need.DESK, "fr", new Secret("abc123")));
        navigate("demandes", AssistanceView.class);
        var card = $view(CallCard.class).single();
        var number = assistance.find(id).orElseThrow().deskNumber();
        assertThat(card.getElement().getTextRecursively()).contains("Numéro " + number);
        assertThat($view(Anchor.class).withText("Ouvrir ses réponses").single().getHref())
                .endsWith("/reprendre/abc123");
        press("C’est réglé");
        assertThat($view(CallCard.class).all()).isEmpty();
        assertThat(assistance.find(id).orElseThrow().resume()).isNull();
    }

    private CallId call() {
        return assistance.call(new NewCall(null, "Accueil, Mairie de Gourgé", "ticket.show", Need.PAGE, "fr"));
    }
}
