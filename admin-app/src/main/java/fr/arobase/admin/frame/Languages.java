package fr.arobase.admin.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.arobase.common.Texts;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Each session speaks French until its reader has chosen otherwise; the choice is kept in a cookie for a year. */
@Component
class Languages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "arobase-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setLocale(chosen(start.getRequest())));
        event.getSource().addUIInitListener(start -> start.getUI()
                .getElement()
                .executeJs(
                        "document.documentElement.lang = $0",
                        start.getUI().getLocale().getLanguage()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", chosen(page.getVaadinRequest()).getLanguage()));
    }

    static Locale chosen(VaadinRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return Texts.nearest(Locale.of(cookie.getValue()));
                }
            }
        }
        return Texts.FRENCH;
    }

    static void remember(Locale language) {
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(COOKIE, language.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
