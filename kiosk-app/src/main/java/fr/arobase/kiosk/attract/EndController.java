package fr.arobase.kiosk.attract;

import fr.arobase.kiosk.terminal.Recognised;
import fr.arobase.kiosk.terminal.TerminalCookie;
import fr.arobase.terminal.TerminalVisits;
import fr.arobase.terminal.VisitOutcome;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The end of a visit: the session is destroyed with all that was typed, the browser forgets, and the kiosk waits again.
 * Only which terminal it is stays known.
 */
@Controller
class EndController {

    private final TerminalCookie terminals;
    private final TerminalVisits visits;

    EndController(TerminalCookie terminals, TerminalVisits visits) {
        this.terminals = terminals;
        this.visits = visits;
    }

    @GetMapping("/borne/fin")
    void end(HttpServletRequest request, HttpServletResponse response) {
        if (terminals.read(request.getCookies()) instanceof Recognised.Known(var profile)) {
            var timedOut = request.getParameter("delai") != null;
            visits.end(profile.id(), timedOut ? VisitOutcome.TIMED_OUT : VisitOutcome.LEFT);
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(TerminalCookie.NAME)) {
                    continue;
                }
                var gone = new Cookie(cookie.getName(), "");
                gone.setPath("/");
                gone.setMaxAge(0);
                response.addCookie(gone);
            }
        }
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var byPhone = request.getParameter("telephone") != null;
        response.setHeader(HttpHeaders.LOCATION, byPhone ? "/borne/telephone" : "/borne");
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }
}
