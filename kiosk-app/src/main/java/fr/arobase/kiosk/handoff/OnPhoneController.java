package fr.arobase.kiosk.handoff;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.Authority;
import fr.arobase.kiosk.page.Said;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** "C’est sur votre téléphone": a plain page without a session, which gives way to the attract page by itself. */
@Controller
class OnPhoneController {

    /** How the end of a visit is told that it went on by phone. */
    static final String WHY = "telephone";

    private final Authority authority;

    OnPhoneController(Authority authority) {
        this.authority = authority;
    }

    @GetMapping(HandoffPaths.ON_PHONE)
    ModelAndView show(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView(
                "on-phone",
                Map.of(
                        "authority",
                        authority.name(),
                        "fr",
                        new Said(OnPhoneController.class, Texts.FRENCH),
                        "en",
                        new Said(OnPhoneController.class, Texts.ENGLISH)));
    }
}
