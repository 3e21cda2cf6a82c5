package fr.arobase.admin.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.arobase.IntegrationTest;
import fr.arobase.TestData;
import fr.arobase.TestDatabase;
import fr.arobase.TestProgramme;
import fr.arobase.access.AccessKeyService;
import fr.arobase.access.AccessKind;
import fr.arobase.admin.AdminApplication;
import fr.arobase.assistance.AssistanceService;
import fr.arobase.assistance.Need;
import fr.arobase.assistance.NewCall;
import fr.arobase.browser.Browser;
import fr.arobase.browser.Browser.Screen;
import fr.arobase.browser.Seen;
import fr.arobase.browser.Spoken;
import fr.arobase.common.EmailAddress;
import fr.arobase.common.PhoneNumber;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.message.Channel;
import fr.arobase.message.MessageService;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupService;
import fr.arobase.terminal.Machine;
import fr.arobase.terminal.Machine.PaperState;
import fr.arobase.terminal.Machine.PrinterState;
import fr.arobase.terminal.OrderKind;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalIdentity;
import fr.arobase.terminal.TerminalOrders;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalVisits;
import fr.arobase.terminal.TerminalWatch;
import fr.arobase.terminal.VisitOutcome;
import fr.arobase.territory.SchoolDetails;
import fr.arobase.territory.TerritoryService;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody of the staff logs in without a mouse and opens every page there is, in French and then in English. */
@IntegrationTest(classes = AdminApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestData.class)
class ConsoleJourneyIT {

    private static final String PASSWORD = "un-mot-de-passe-de-test";

    @Autowired
    AccessKeyService keys;

    @Autowired
    MessageService messages;

    @Autowired
    SignupService signups;

    @Autowired
    AssistanceService assistance;

    @Autowired
    TerminalService terminals;

    @Autowired
    TerminalIdentity identity;

    @Autowired
    TerminalWatch watch;

    @Autowired
    TerminalVisits visits;

    @Autowired
    TerminalOrders orders;

    @Autowired
    TerritoryService territory;

    @Autowired
    WorkshopService workshops;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    ServletContext servlets;

    @Autowired
    TestData data;

    @LocalServerPort
    int port;

    private final SoftAssertions findings = new SoftAssertions();
    private final Set<Class<?>> visited = new HashSet<>();
    private String open = "";
    private String key = "";
    private String terminal = "";

    @BeforeEach
    void aBusyProgramme() {
        TestDatabase.clean();
        var kept = data.workshop(3);
        var cancelled = data.workshop(8);
        TestProgramme.run(
                "UPDATE staff_member SET role = 'ADMINISTRATOR', password_hash = ?", passwords.encode(PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "camille.martin",
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR", "ROLE_ADVISOR")));
        territory.addSchools(List.of(new SchoolDetails("ECO-GOU", "École de Gourgé", "79135", true, false)));
        keys.create(AccessKind.DOOR, "Tablette d’accueil");
        key = keys.list().getFirst().prefix();
        terminal = aTerminalWithVisits();
        assistance.call(new NewCall(null, "GOU-1, Salle des fêtes", "signup.name", Need.UNDERSTANDING, "fr"));
        signUp(kept, "Jeanne Martin", "jeanne@example.org", null);
        signUp(kept, "Marcel Petit", null, "0549000001");
        signUp(kept, "Anne Noël", null, null);
        signUp(kept, "Luc Moreau", "luc@example.org", null);
        signUp(cancelled, "Zoé Le Goff", "zoe@example.org", null);
        signUp(cancelled, "Paul Roy", null, "0549000002");
        workshops.cancel(cancelled, "Panne de chauffage");
        open = workshops.find(kept).orElseThrow().reference();
    }

    private String aTerminalWithVisits() {
        var venue = territory.venues().getFirst().id();
        var saved = terminals.save(null, 0, TerminalDetails.usual("GOU-1", venue), Texts.FRENCH);
        var id = ((Saving.Saved<TerminalId>) saved).id();
        identity.enrol(terminals.newCode(id).code()).orElseThrow();
        watch.heard(id, "welcome", true, 1280, 800, "Chromium", true);
        watch.heard(
                id,
                new Machine("1.0.0", "156.0", true, 90_000, 48.0, 35, 20, PrinterState.READY, PaperState.LOW, true));
        for (var outcome : VisitOutcome.values()) {
            visits.uses(visits.begin(id), "ateliers");
            visits.end(id, outcome);
        }
        orders.give(id, OrderKind.VOLUME, "40");
        return id.toString();
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void every_page_opens_in_both_languages_and_to_everybody() {
        try (var browser = Browser.start();
                var context = browser.visitor(Screen.DESK)) {
            var page = context.newPage();
            logIn(page);
            walk(page, Texts.FRENCH);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.locator(".rail .languages button[lang=en]")).hasAttribute("aria-pressed", "true");
            walk(page, Texts.ENGLISH);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out"))
                    .click();
            assertThat(page.locator(".login-card")).isVisible();
            look(page, "logged-out", Texts.ENGLISH);
            page.navigate(address("appels"));
            assertThat(page.locator(".login-card")).isVisible();
        }
        findings.assertThat(visited).as("routes seen").containsAll(routes());
        findings.assertAll();
    }

    /** By the keyboard alone, at first with a wrong password. */
    private void logIn(Page page) {
        page.navigate(address("mon-compte"));
        assertThat(page.locator("input[name=username]")).isFocused();
        look(page, "login", Texts.FRENCH);
        var keyboard = page.keyboard();
        keyboard.type("camille.martin");
        tabTo(page, "input[name=password]");
        keyboard.type("pas-le-bon");
        keyboard.press("Enter");
        assertThat(page.locator(".login-card [role=alert]")).containsText("Identifiant ou mot de passe incorrect");
        look(page, "login-wrong", Texts.FRENCH);
        assertThat(page.locator("input[name=username]")).isFocused();
        keyboard.type("camille.martin");
        tabTo(page, "input[name=password]");
        keyboard.type(PASSWORD);
        tabTo(page, ".login-submit");
        keyboard.press("Enter");
        assertThat(page.locator("main h1")).hasText("Camille Martin");
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 10; i++) {
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " cannot be reached by the keyboard");
    }

    private void walk(Page page, Locale language) {
        visit(page, "", "start", language);
        visit(page, "ateliers?periode=all", "programme-list", language);
        visit(page, "ateliers?vue=week", "programme-week", language);
        visit(page, "ateliers?vue=month", "programme-month", language);
        for (var task : List.of("create", "follow")) {
            visit(page, "ateliers?faire=" + task, "programme-" + task, language);
        }
        visit(page, "ateliers?atelier=" + open, "programme-open", language);
        for (var task : List.of("edit", "move", "repeat", "cancel")) {
            visit(page, "ateliers?atelier=" + open + "&faire=" + task, "programme-" + task, language);
        }
        visit(page, "ateliers/import", "import", language);
        visit(page, "ateliers/" + open, "workshop", language);
        for (var path : List.of(
                "lieux",
                "lieux/SDF-GOU",
                "lieux/nouveau",
                "formations",
                "formations/INTERNET",
                "formations/nouvelle",
                "communes",
                "ecoles",
                "codes",
                "appels",
                "appels/" + messages.toCall().getFirst().id(),
                "messages",
                "messages/" + messages.list(Channel.EMAIL, 10).getFirst().id(),
                "bornes",
                "bornes/" + terminal,
                "bornes/nouvelle",
                "demandes",
                "comptes",
                "comptes/camille.martin",
                "comptes/nouveau",
                "cles",
                "cles/" + key,
                "cles/nouvelle",
                "organisme",
                "mon-compte")) {
            var parts = path.split("/");
            var made = Map.of("nouveau", "-new", "nouvelle", "-new");
            visit(page, path, parts[0] + (parts.length == 1 ? "" : made.getOrDefault(parts[1], "-open")), language);
        }
        page.navigate(address("login"));
        assertThat(page.locator(".login-card")).isVisible();
        look(page, "login-again", language);
        seen("login");
        page.navigate(address("mon-compte"));
        assertThat(page.locator("main h1")).isVisible();
    }

    private void visit(Page page, String path, String name, Locale language) {
        page.navigate(address(path));
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator(".rail a[aria-current=page], .rail-foot a").first())
                .isVisible();
        look(page, name, language);
        seen(URI.create(address(path)).getPath().substring(1));
    }

    private void seen(String path) {
        visited.add(configuration().getRoute(path).orElseThrow());
    }

    private void look(Page page, String name, Locale language) {
        page.waitForFunction(
                "() => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive && c.isActive())");
        var picture = "console-" + language + "/" + name;
        Seen.picture(page, picture);
        // The walk goes on, so that one run tells all that is to be mended.
        findings.check(() -> Seen.accessible(page, picture));
        findings.check(() -> Spoken.only(page, language, picture));
    }

    private void signUp(WorkshopId workshop, String person, @Nullable String email, @Nullable String phone) {
        signups.signUp(new SignUpCommand(
                workshop,
                TestData.names(person),
                email == null ? null : new EmailAddress(email),
                phone == null ? null : PhoneNumber.read(phone).orElseThrow(),
                "fr",
                Origin.KIOSK,
                false));
    }

    private List<Class<?>> routes() {
        var routes = configuration().getAvailableRoutes().stream()
                .<Class<?>>map(RouteData::getNavigationTarget)
                .toList();
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private RouteConfiguration configuration() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
