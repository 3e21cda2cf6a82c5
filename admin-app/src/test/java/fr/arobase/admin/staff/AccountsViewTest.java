package fr.arobase.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.admin.ConsoleViewTest;
import org.junit.jupiter.api.Test;

/** Administrators look after the accounts. */
class AccountsViewTest extends ConsoleViewTest {

    @Test
    void theAccountsAreTakenAwayWithoutAnySecret() {
        navigate("comptes", AccountsView.class);

        assertThat(download("CSV").lines())
                .containsExactly("Nom;Identifiant;Rôle;E-mail;Compte", "Dominique Morin;admin;Administrateur;;Ouvert");
    }
}
