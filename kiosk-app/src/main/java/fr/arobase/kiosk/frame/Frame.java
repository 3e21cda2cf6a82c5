package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.authority.AuthorityView;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Symbol;
import fr.arobase.kiosk.terminal.Recognised;
import fr.arobase.kiosk.terminal.TerminalCookie;
import fr.arobase.kiosk.voice.Voice;
import fr.arobase.speech.SpeechService;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is at the same place on every page: Retour, the authority's name, the language; and the comfort bar. On a kiosk
 * it also watches: nobody there for a while, it asks, then wipes; the server away, it says so.
 */
@Layout
@AnonymousAllowed
@Tag("arobase-frame")
@JsModule("./kiosk/frame.ts")
@StyleSheet("arobase/tokens.css")
@StyleSheet("arobase/letters.css")
@StyleSheet("arobase/authority.css")
@StyleSheet("arobase/logo.css")
@StyleSheet("arobase/kiosk.css")
@StyleSheet("arobase/terminal.css")
@StyleSheet("arobase/handoff.css")
@JavaScript("context://arobase/beat.js")
public class Frame extends Component implements RouterLayout, BeforeEnterObserver, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient KioskSettings settings;
    private final transient AuthorityView authority;
    private final transient TerminalCookie terminals;
    private final NativeButton back;
    private final NativeButton language;
    private final Div content = new Div();
    private final ComfortBar comfort;
    private final Voice voice;
    private final Anchor skip = new Anchor("#main", "");
    private final Element off = banner("terminal-off", "alert");
    private final Overlay idle = new Overlay("idle", "still-here");
    private final Overlay away = new Overlay("away", "retry");

    @Nullable
    private SerializableRunnable wayBack;

    Frame(Visit visit, KioskSettings settings, Authority authority, TerminalCookie terminals, SpeechService speech) {
        this.terminals = terminals;
        this.visit = visit;
        this.settings = settings;
        this.authority = authority.now();
        back = button("back", Icon.ARROW_LEFT);
        back.addClickListener(_ -> {
            if (wayBack != null) {
                wayBack.run();
            }
        });
        language = button("language", Icon.LANGUAGES);
        language.addClickListener(_ -> getUI().ifPresent(ui -> visit.aside(ui, KioskPaths.LANGUAGES)));
        voice = new Voice(
                speech,
                () -> like(visit.comfort().speaking(true)),
                () -> like(visit.comfort().with(visit.comfort().pace().other())));
        comfort = new ComfortBar(
                visit,
                voice,
                () -> like(visit.comfort().speaking(!visit.comfort().speaks())));
        content.addClassName("content");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var name = new Paragraph(new Span(this.authority.details().name()));
        name.addClassName("authority");
        if (this.authority.hasLogo()) {
            // The name stands beside it: nothing more to say.
            var logo = new Image(this.authority.logoAddress(), "");
            logo.addClassName("logo");
            name.addComponentAsFirst(logo);
        }
        var top = new Header(back, name, language);
        top.addClassName("top-bar");
        getElement()
                .appendChild(
                        skip.getElement(),
                        top.getElement(),
                        content.getElement(),
                        voice.getElement(),
                        comfort.getElement(),
                        idle.getElement(),
                        away.getElement(),
                        banner("terminal-notice", "status"),
                        banner("terminal-emergency", "alert"),
                        off);
    }

    /** Hidden until the heartbeat brings something to say. */
    private static Element banner(String id, String role) {
        var banner = new Element("p");
        banner.setAttribute("id", id);
        banner.setAttribute("role", role);
        banner.setAttribute("hidden", true);
        return banner;
    }

    static NativeButton button(String id, Icon icon) {
        var button = new NativeButton();
        button.setId(id);
        button.addClassName("bar-button");
        button.add(new Symbol(icon), new Span());
        return button;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.removeAll();
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.removeAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visit.kiosk(KioskPaths.isKiosk(event.getLocation().getPath()));
        var request = VaadinRequest.getCurrent();
        if (visit.isKiosk() && visit.terminal().isEmpty() && request != null) {
            var screen = terminals.read(request.getCookies());
            if (screen instanceof Recognised.Known(var profile)) {
                visit.at(profile);
            } else if (screen instanceof Recognised.Revoked
                    && !event.getLocation().getPath().equals(KioskPaths.KIOSK + KioskPaths.ENROLMENT)) {
                event.getUI().getPage().setLocation("/borne");
            }
        }
        var parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter("mm").ifPresent(this::measure);
        parameters.getSingleParameter("langue").map(Locale::of).ifPresent(visit::speak);
        if (parameters.getParameters().containsKey("voix")) {
            visit.like(visit.comfort().speaking(true));
        }
        event.getUI().setLocale(visit.language(request == null ? Texts.FRENCH : request.getLocale()));
        dress();
    }

    /** After the visitor's comfort changed, its language too. */
    void dressAgain() {
        var request = VaadinRequest.getCurrent();
        getUI().ifPresent(ui -> ui.setLocale(visit.language(request == null ? Texts.FRENCH : request.getLocale())));
        dress();
    }

    private void measure(String typed) {
        try {
            var pxPerMm = Double.parseDouble(typed);
            if (KioskSettings.isPlausible(pxPerMm)) {
                visit.pxPerMm(pxPerMm);
            }
        } catch (NumberFormatException notANumber) {
            // An address typed wrong changes nothing.
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        dress();
    }

    /** The page that somebody is on. */
    static Optional<PageView> shown(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(PageView.class::isInstance)
                .map(PageView.class::cast)
                .findFirst();
    }

    /** While somebody is on their way, nobody is asked whether they are still there. */
    void stayAwake(Duration left) {
        getElement().setAttribute("awake", String.valueOf(left.toMillis()));
    }

    /** A page is shown: "Retour" leads where it says, and it is read to whoever listens. */
    void shows(Page page) {
        wayBack = page.back();
        back.setVisible(wayBack != null);
        stayAwake(visit.awakeFor());
        voice.read(page, visit.comfort(), Texts.ofVisitors(getLocale()));
    }

    private void like(Comfort other) {
        visit.like(other);
        dress();
        getUI().flatMap(Frame::shown).ifPresent(view -> shows(view.shown()));
    }

    void dress() {
        var locale = Texts.ofVisitors(getLocale());
        var element = getElement();
        element.setAttribute("lang", locale.getLanguage());
        element.setAttribute("dir", Texts.isRightToLeft(locale) ? "rtl" : "ltr");
        element.setAttribute("mode", visit.isKiosk() ? "kiosk" : "phone");
        element.setAttribute("size", attribute(visit.comfort().size()));
        element.setAttribute("look", attribute(visit.comfort().look()));
        element.setAttribute("idle", String.valueOf(settings.idle().toMillis()));
        element.setAttribute("warning", String.valueOf(settings.warning().toMillis()));
        element.setAttribute("zone", visit.isKiosk() ? attribute(visit.comfort().zone()) : "whole");
        element.setAttribute("masked", String.valueOf(visit.comfort().isMasked()));
        element.getStyle().set("--kiosk-mm", visit.pxPerMm() + "px");
        element.getStyle().set("--low-mm", String.valueOf(visit.lowZoneMm()));
        label(back, Texts.get(Frame.class, locale, "back"));
        label(language, Texts.get(Frame.class, locale, "language"));
        skip.setText(Texts.get(Frame.class, locale, "skip"));
        off.setText(Texts.get(
                Frame.class, locale, "terminal.off", authority.details().helpPhone()));
        language.setVisible(visit.languages().size() > 1);
        comfort.dress(locale);
        idle.dress(locale, authority.details().name());
        away.dress(locale, authority.details().helpPhone());
    }

    private static String attribute(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void label(NativeButton button, String words) {
        ((Span) button.getChildren().skip(1).findFirst().orElseThrow()).setText(words);
    }

    /** A full page over the page, hidden until the browser's code needs it. */
    private static final class Overlay extends Footer {

        private static final long serialVersionUID = 1L;
        private final String name;
        private final Element title = new Element("h2");
        private final Element text = new Element("p");
        private final NativeButton act = new NativeButton();

        Overlay(String name, String act) {
            this.name = name;
            this.act.setId(act);
            this.act.addClassNames("button", "main-action");
            addClassNames("overlay", name);
            getElement().setAttribute("hidden", true);
            getElement().setAttribute("role", "alertdialog");
            getElement().setAttribute("aria-labelledby", name + "-title");
            title.setAttribute("id", name + "-title");
            var left = new Element("p");
            left.getClassList().add("countdown");
            getElement().appendChild(title, text, left, this.act.getElement());
        }

        void dress(Locale locale, String detail) {
            title.setText(Texts.get(Frame.class, locale, name + ".title"));
            text.setText(Texts.get(Frame.class, locale, name + ".text", detail));
            act.setText(Texts.get(Frame.class, locale, name + ".act"));
        }
    }
}
