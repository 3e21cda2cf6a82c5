package fr.arobase.admin.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.TestProgramme;
import fr.arobase.admin.AdminApplication;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A console that nobody touches goes to the login by itself, says why, and claims nothing that it has not done. */
@IntegrationTest(
        classes = AdminApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.heartbeatInterval=1")
@Import({TestData.class, IdleConsoleJourneyIT.Sessions.class})
class IdleConsoleJourneyIT {

    private static final String PASSWORD = "un-mot-de-passe-de-test";

    /** The sessions there are, to make one of them idle without waiting for half an hour. */
    static class Sessions implements HttpSessionListener {

        private final List<HttpSession> open = new CopyOnWriteArrayList<>();

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            open.add(event.getSession());
        }

        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            open.remove(event.getSession());
        }

        void idleAfterASecond() {
            open.forEach(session -> session.setMaxInactiveInterval(1));
        }
    }

    @Autowired
    Sessions sessions;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestData data;

    @LocalServerPort
    int port;

    @BeforeEach
    void anAdvisor() {
        TestDatabase.clean();
        data.workshop(3);
        TestProgramme.run("UPDATE staff_member SET password_hash = ?", passwords.encode(PASSWORD));
    }

    @Test
    void goesToTheLoginByItselfAndSavesNothingHalfTyped() {
        try (var browser = Browser.start();
                var context = browser.visitor(Screen.DESK)) {
            var page = context.newPage();
            logIn(page, "lieux/nouveau");
            var name = page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true));
            name.fill("Salle à moitié écrite");
            name.press("Tab");
            assertThat(name).hasValue("Salle à moitié écrite");

            sessions.idleAfterASecond();

            // Nobody touches anything: the page goes by itself.
            assertThat(page).hasURL(Pattern.compile(".*/login\\?ended$"));
            assertThat(page.locator(".login-card [role=alert]")).containsText("Votre session est terminée");
            assertThat(page.locator(".notice")).hasCount(0);
            Seen.picture(page, "console-fr/login-ended");
            Seen.accessible(page, "console-fr/login-ended");
            assertThat(TestProgramme.number("SELECT COUNT(*) FROM venue")).isEqualTo(1);

            logIn(page, "lieux/nouveau");
            assertThat(page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("");
        }
    }

    private void logIn(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + path);
        page.locator("input[name=username]").fill("camille.martin");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator(".login-submit").click();
        assertThat(page.locator("main h1")).hasText("Lieux");
    }
}
