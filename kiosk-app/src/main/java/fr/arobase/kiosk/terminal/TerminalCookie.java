package fr.arobase.kiosk.terminal;

import fr.arobase.common.Secret;
import fr.arobase.terminal.Identified;
import fr.arobase.terminal.TerminalScreens;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A secret of a terminal's screen, kept by its browser where no page can read it. It says which machine this is, never who
 * stands before it, so it outlives the visits.
 */
@Component
public class TerminalCookie {

    public static final String NAME = "arobase-terminal";

    private static final Duration LIFE = Duration.ofDays(3650);

    private final TerminalScreens screens;

    TerminalCookie(TerminalScreens screens) {
        this.screens = screens;
    }

    public Recognised read(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return new Recognised.Stranger();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .map(cookie -> recognised(screens.identify(new Secret(cookie.getValue()))))
                .orElseGet(Recognised.Stranger::new);
    }

    private static Recognised recognised(Identified screen) {
        return switch (screen) {
            case Identified.Known(var profile) -> new Recognised.Known(profile);
            case Identified.Revoked _ -> new Recognised.Revoked();
            case Identified.Unknown _ -> new Recognised.Stranger();
        };
    }

    /** @param secure whether the page came by HTTPS */
    public Cookie of(Secret secret, boolean secure) {
        var cookie = new Cookie(NAME, secret.text());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) LIFE.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
