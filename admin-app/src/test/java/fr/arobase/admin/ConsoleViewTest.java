package fr.arobase.admin;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.admin.login.SignedIn;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.staff.Role;
import fr.arobase.staff.StaffDetails;
import fr.arobase.staff.StaffId;
import fr.arobase.staff.StaffService;
import fr.arobase.territory.CommuneDetails;
import fr.arobase.territory.TerritoryService;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** A view of the console, without a browser: an administrator is logged in, and the territory has two communes. */
@IntegrationTest(classes = AdminApplication.class)
@ViewPackages(packages = "fr.arobase.admin")
public abstract class ConsoleViewTest extends SpringBrowserlessTest {

    @Autowired
    protected TerritoryService territory;

    @Autowired
    protected StaffService staff;

    @BeforeEach
    void logInAsAdministrator() {
        TestDatabase.clean();
        UI.getCurrent().setLocale(Texts.FRENCH);
        as(new SignedIn(StaffId.next(), "test", "Test", Role.ADMINISTRATOR));
        var added = staff.add(
                new StaffDetails("admin", "Dominique Morin", "", Role.ADMINISTRATOR),
                "une phrase de test",
                Texts.FRENCH);
        var id = ((Saving.Saved<StaffId>) added).id();
        as(new SignedIn(id, "admin", "Dominique Morin", Role.ADMINISTRATOR));
        territory.addCommunes(List.of(
                new CommuneDetails("79202", "Parthenay", "79200", 10000),
                new CommuneDetails("79135", "Gourgé", "79200", 908)));
    }

    @AfterEach
    void logOut() {
        TestSecurityContextHolder.clearContext();
    }

    private static void as(SignedIn member) {
        TestSecurityContextHolder.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR", "ROLE_ADVISOR")));
    }

    /** The field that people know by this label. */
    protected <C extends Component & HasLabel> C field(Class<C> type, String label) {
        return $view(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    /** What the link of these words gives: CSV without its mark of UTF-8. */
    protected String download(String words) {
        var file = new ByteArrayOutputStream();
        var link = $view(Anchor.class).all().stream()
                .filter(anchor -> words.equals(anchor.getElement().getTextRecursively()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link " + words));
        test(link).download(file);
        return file.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    protected void press(String words) {
        test($view(Button.class).withText(words).single()).click();
    }
}
