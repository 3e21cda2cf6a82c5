package fr.arobase.admin.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.ConsoleViewTest;
import fr.arobase.common.Texts;
import fr.arobase.territory.CommuneView;
import fr.arobase.territory.VenueDetails;
import org.junit.jupiter.api.Test;

/** Staff keep the venues: nothing wrong is saved, nothing typed is lost. */
class VenuesViewTest extends ConsoleViewTest {

    private static final VenueDetails GOURGE =
            new VenueDetails("SDF-GOU", "Salle des fêtes", "79135", "Rue du Stade", 16, 0, true, false);

    @Test
    void aVenueIsAdded() {
        navigate("lieux/nouveau", VenuesView.class);
        fill("Salle des fêtes", "SDF-GOU", "Gourgé", 16);
        test(field(Checkbox.class, "On entre de plain-pied, sans aucune marche"))
                .click();

        press("Enregistrer");

        assertThat(territory.venueByCode("SDF-GOU"))
                .hasValueSatisfying(venue -> assertThat(venue.details()).isEqualTo(GOURGE));
        assertThat($view(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Code")
                        .single()
                        .getValue())
                .isEqualTo("SDF-GOU");
    }

    @Test
    void whatIsWrongIsSaidTwiceAndNothingTypedIsLost() {
        navigate("lieux/nouveau", VenuesView.class);
        var code = field(TextField.class, "Code");
        test(code).setValue("sdf gou");
        test(field(TextField.class, "Adresse")).setValue("Rue du Stade");

        press("Enregistrer");

        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).contains("majuscules");
        assertThat(field(TextField.class, "Nom").getErrorMessage()).isEqualTo("À remplir.");
        assertThat(field(Select.class, "Commune").isInvalid()).isTrue();
        assertThat(field(IntegerField.class, "Places").getErrorMessage()).contains("1 au moins");
        assertThat($view(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .anyMatch(line -> line.startsWith("Nom : "))
                .anyMatch(line -> line.startsWith("Code : "));
        assertThat(code.getValue()).isEqualTo("sdf gou");
        assertThat(field(TextField.class, "Adresse").getValue()).isEqualTo("Rue du Stade");
        assertThat(territory.venues()).isEmpty();
    }

    @Test
    void twoVenuesCannotHaveOneCode() {
        territory.save(null, 0, GOURGE, Texts.FRENCH);
        navigate("lieux/nouveau", VenuesView.class);
        fill("Autre salle", "SDF-GOU", "Parthenay", 10);

        press("Enregistrer");

        assertThat(field(TextField.class, "Code").getErrorMessage()).contains("Salle des fêtes");
        assertThat(territory.venues()).hasSize(1);
    }

    @Test
    void whoeverSavesSecondIsToldAndOverwritesNothing() {
        territory.save(null, 0, GOURGE, Texts.FRENCH);
        navigate("lieux/SDF-GOU", VenuesView.class);
        var before = territory.venueByCode("SDF-GOU").orElseThrow();
        var changed = new VenueDetails("SDF-GOU", "Salle rénovée", "79135", "Rue du Stade", 20, 2, true, true);
        territory.save(before.id(), before.version(), changed, Texts.FRENCH);

        test(field(IntegerField.class, "Places")).setValue(12);
        press("Enregistrer");

        assertThat(territory.venueByCode("SDF-GOU").orElseThrow().details()).isEqualTo(changed);
        assertThat(field(IntegerField.class, "Places").getValue()).isEqualTo(12);
    }

    @Test
    void theListIsTakenAwayAsItIsShown() {
        territory.save(null, 0, GOURGE, Texts.FRENCH);
        territory.save(
                null, 0, new VenueDetails("MAI-PAR", "Mairie", "79202", "1 place", 8, 4, false, true), Texts.FRENCH);
        navigate("lieux", VenuesView.class);

        assertThat(download("CSV").lines())
                .containsExactly(
                        "Code;Nom;Adresse;Code INSEE;Commune;Places;Ordinateurs;De plain-pied;Connecté",
                        "MAI-PAR;Mairie;1 place;79202;Parthenay;8;4;Non;Oui",
                        "SDF-GOU;Salle des fêtes;Rue du Stade;79135;Gourgé;16;0;Oui;Non");
        assertThat(download("XLSX")).startsWith("PK");

        $view(TextField.class).single().setValue("stade");
        assertThat(download("CSV").lines()).hasSize(2).last().asString().startsWith("SDF-GOU");
    }

    private void fill(String name, String code, String commune, int seats) {
        test(field(TextField.class, "Nom")).setValue(name);
        test(field(TextField.class, "Adresse")).setValue("Rue du Stade");
        test(field(TextField.class, "Code")).setValue(code);
        test(field(IntegerField.class, "Places")).setValue(seats);
        choose(commune);
    }

    @SuppressWarnings("unchecked")
    private void choose(String commune) {
        Select<CommuneView> select = field(Select.class, "Commune");
        test(select).selectItem(commune);
    }
}
