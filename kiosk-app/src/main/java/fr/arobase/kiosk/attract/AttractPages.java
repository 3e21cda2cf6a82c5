package fr.arobase.kiosk.attract;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.Authority;
import fr.arobase.kiosk.page.Said;
import fr.arobase.kiosk.terminal.Face;
import fr.arobase.kiosk.terminal.Recognised;
import fr.arobase.kiosk.terminal.TerminalCookie;
import fr.arobase.speech.SpeechService;
import fr.arobase.terminal.TerminalProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The calm invitation. At {@code /borne} it is always a kiosk's, and a terminal's where one is enrolled; at {@code /} a
 * small screen is led to the pages for one's own device instead.
 */
@Configuration(proxyBeanMethods = false)
class AttractPages {

    private final Authority authority;
    private final TerminalCookie terminals;
    private final Face face;
    private final SpeechService speech;
    private final Clock clock;

    AttractPages(Authority authority, TerminalCookie terminals, Face face, SpeechService speech, Clock clock) {
        this.authority = authority;
        this.terminals = terminals;
        this.face = face;
        this.speech = speech;
        this.clock = clock;
    }

    /** A route, not a controller: Vaadin's own requests go to {@code /} too, with a parameter, and must pass. */
    @Bean
    RouterFunction<ServerResponse> attract() {
        return RouterFunctions.route()
                .GET("/borne", request -> page(request.servletRequest(), true))
                .GET("/", request -> request.param("v-r").isEmpty(), request -> page(request.servletRequest(), false))
                .build();
    }

    private ServerResponse page(HttpServletRequest request, boolean alwaysKiosk) {
        var now = authority.now();
        var page = new HashMap<String, Object>(Map.of(
                "authority",
                now.details().name(),
                "logo",
                now.hasLogo() ? "/" + now.logoAddress() : "",
                "phone",
                now.details().helpPhone(),
                "alwaysKiosk",
                alwaysKiosk,
                "fr",
                new Said(AttractPages.class, Texts.FRENCH),
                "en",
                new Said(AttractPages.class, Texts.ENGLISH)));
        var recognised = terminals.read(request.getCookies());
        page.put("off", recognised instanceof Recognised.Revoked);
        page.put("languages", languages(_ -> true));
        page.put("speaks", speech.speaks(Texts.FRENCH));
        if (recognised instanceof Recognised.Known(var profile)) {
            describe(page, profile);
        }
        return ServerResponse.status(recognised instanceof Recognised.Revoked ? HttpStatus.FORBIDDEN : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .render("attract", page);
    }

    /** Each in its own words. */
    private static List<Said> languages(Predicate<Locale> spoken) {
        return Texts.VISITORS.stream()
                .filter(spoken)
                .map(language -> new Said(AttractPages.class, language))
                .toList();
    }

    private void describe(Map<String, Object> page, TerminalProfile profile) {
        page.put("off", !profile.inService());
        page.put("face", face.of(profile));
        page.put("place", profile.place());
        page.put("messages", profile.details().attractMessages());
        page.put("notice", profile.notice());
        page.put("emergency", profile.emergency());
        page.put("languages", languages(language -> profile.speaks(language.getLanguage())));
        profile.hours()
                .nextOpening(LocalDateTime.now(clock.withZone(CommonConfiguration.ZONE)))
                .ifPresent(opening -> {
                    page.put("opensFr", DateWords.dayAndTime(opening, Texts.FRENCH));
                    page.put("opensEn", DateWords.dayAndTime(opening, Texts.ENGLISH));
                });
    }
}
