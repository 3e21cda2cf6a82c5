package fr.arobase.kiosk.attract;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The end of a visit: the session is destroyed with all that was typed, the browser forgets, and the kiosk waits again. */
@Controller
class EndController {

    @GetMapping("/borne/fin")
    void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                var gone = new Cookie(cookie.getName(), "");
                gone.setPath("/");
                gone.setMaxAge(0);
                response.addCookie(gone);
            }
        }
        response.setHeader("Clear-Site-Data", "\"cookies\", \"storage\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.LOCATION, "/borne");
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }
}
