package fr.arobase.kiosk.terminal;

import fr.arobase.common.Secret;
import fr.arobase.terminal.TerminalIdentity;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The token of a terminal, kept by its browser where no page can read it. It says which machine this is, never who stands
 * before it, so it outlives the visits.
 */
@Component
public class TerminalCookie {

    public static final String NAME = "AROBASE_TERMINAL";

    private static final Duration LIFE = Duration.ofDays(3650);

    private final TerminalIdentity identity;

    TerminalCookie(TerminalIdentity identity) {
        this.identity = identity;
    }

    public Recognised read(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return new Recognised.Stranger();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .map(cookie -> identity.of(new Secret(cookie.getValue()))
                        .<Recognised>map(Recognised.Known::new)
                        .orElseGet(Recognised.Revoked::new))
                .orElseGet(Recognised.Stranger::new);
    }

    /** @param secure whether the page came by HTTPS */
    public Cookie of(Secret token, boolean secure) {
        var cookie = new Cookie(NAME, token.text());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) LIFE.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
