package fr.arobase.admin.programme;

import com.vaadin.flow.component.UI;
import fr.arobase.admin.login.SignedIn;
import fr.arobase.common.Texts;
import fr.arobase.staff.Role;
import fr.arobase.workshop.programme.PlanningService;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Camille, an advisor of the territory, comes and goes, and reads French. */
final class Camille {

    private static final String LOGIN = "camille.martin";

    private Camille() {}

    static void logIn(PlanningService planning) {
        var id = planning.choices().advisor(LOGIN).orElseThrow().id();
        TestSecurityContextHolder.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(id, LOGIN, "Camille Martin", Role.ADVISOR),
                null,
                AuthorityUtils.createAuthorityList("ROLE_ADVISOR")));
        UI.getCurrent().setLocale(Texts.FRENCH);
    }

    static void logOut() {
        TestSecurityContextHolder.clearContext();
    }
}
