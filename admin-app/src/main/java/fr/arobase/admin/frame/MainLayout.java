package fr.arobase.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.arobase.admin.login.SignedIn;
import fr.arobase.common.Texts;
import fr.arobase.staff.StaffService;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What surrounds every page: the rail of features, and the page beside it.
 *
 * <p>A view enters the rail by {@code @Menu(title = "key", order = 110, icon = "MAP_PIN")}: the title is a key of the
 * bundle beside the view, the icon the name of a {@link Glyph}, and the hundreds of the order choose the section
 * ({@code rail.0} workshops, {@code rail.1} territory and catalogue, {@code rail.2} messages, {@code rail.3}
 * administration). Entries that the person may not open are not shown.
 */
@Layout
@StyleSheet("context://arobase/assistance.css")
@PermitAll
public class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final Main place = new Main();
    private final Map<String, Anchor> entries = new HashMap<>();
    private final AuthenticationContext authentication;
    private final StaffService staff;

    MainLayout(AuthenticationContext authentication, StaffService staff, List<RailBadge> badges) {
        this.staff = staff;
        this.authentication = authentication;
        addClassName("console");
        place.setId("content");
        var skip = new Anchor("#content", text("rail.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        add(skip, rail(), place, new RailBadges(badges, entries));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.getElement().removeAllChildren();
        place.getElement().appendChild(content.getElement());
    }

    /** An account that has been closed, or whose role has changed, goes no further. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = SignedIn.current();
        if (!staff.isCurrent(who.id(), who.role())) {
            authentication.logout();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        entries.forEach((entry, link) -> {
            boolean here = entry.isEmpty() ? path.isEmpty() : path.equals(entry) || path.startsWith(entry + "/");
            link.setClassName("here", here);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Component rail() {
        var rail = new Div();
        rail.addClassName("rail");
        var brand = new Anchor("", new Span("@"), new Span("Arobase"));
        brand.addClassName("brand");
        rail.add(brand, features(), foot());
        return rail;
    }

    private Component features() {
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", text("rail"));
        int section = -1;
        var list = new UnorderedList();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            int of = entry.order() == null ? 0 : (int) (entry.order() / 100);
            if (of != section) {
                section = of;
                list = new UnorderedList();
                var title = new H2(text("rail." + section));
                nav.add(title, list);
            }
            list.add(new ListItem(link(entry)));
        }
        return nav;
    }

    private Anchor link(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var words = Texts.get(entry.menuClass(), getLocale(), entry.title());
        var link = new Anchor(path, Glyph.valueOf(entry.icon()).draw(), new Span(words));
        entries.put(path, link);
        return link;
    }

    private Component foot() {
        var foot = new Div();
        foot.addClassName("rail-foot");
        var who = SignedIn.current();
        var name = new Anchor("mon-compte", Glyph.CIRCLE_USER_ROUND.draw(), new Span(who.name()));
        var leave = new NativeButton(text("rail.leave"), click -> authentication.logout());
        leave.addComponentAsFirst(Glyph.LOG_OUT.draw());
        foot.add(name, leave, new LanguageSwitch());
        return foot;
    }

    private String text(String key) {
        return Texts.get(MainLayout.class, UI.getCurrent().getLocale(), key);
    }
}
