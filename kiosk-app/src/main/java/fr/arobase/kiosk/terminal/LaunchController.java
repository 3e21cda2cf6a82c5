package fr.arobase.kiosk.terminal;

import fr.arobase.common.Secret;
import fr.arobase.terminal.TerminalScreens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A browser becomes a terminal's screen: it opens a launch ticket, once, and goes to the page that waits. */
@Controller
public class LaunchController {

    private static final String PATH = "/borne/demarrer";

    private final TerminalScreens screens;
    private final TerminalCookie cookies;

    LaunchController(TerminalScreens screens, TerminalCookie cookies) {
        this.screens = screens;
        this.cookies = cookies;
    }

    /** Where a browser opens the ticket. */
    public static String address(Secret ticket) {
        return PATH + "?ticket=" + ticket.text();
    }

    /** A ticket that is good no more changes nothing: the screen stays what it was. */
    @GetMapping(PATH)
    void launch(@RequestParam @Nullable String ticket, HttpServletRequest request, HttpServletResponse response) {
        if (ticket != null) {
            screens.open(new Secret(ticket)).ifPresent(secret -> {
                var session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
                response.addCookie(cookies.of(secret, request.isSecure()));
            });
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.LOCATION, "/borne");
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }
}
