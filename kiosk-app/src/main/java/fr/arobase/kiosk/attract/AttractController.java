package fr.arobase.kiosk.attract;

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

/**
 * The calm invitation. At {@code /borne} it is always a kiosk's; at {@code /} a small screen is led to the pages for
 * one's own device instead.
 */
@Controller
class AttractController {

    private final Authority authority;

    AttractController(Authority authority) {
        this.authority = authority;
    }

    @GetMapping("/borne")
    ModelAndView kiosk(HttpServletResponse response) {
        return page(response, true);
    }

    /** Vaadin's own requests go to the same address, with a parameter that says so. */
    @GetMapping(path = "/", params = "!v-r")
    ModelAndView anyScreen(HttpServletResponse response) {
        return page(response, false);
    }

    private ModelAndView page(HttpServletResponse response, boolean alwaysKiosk) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView(
                "attract",
                Map.of(
                        "authority",
                        authority.name(),
                        "phone",
                        authority.helpPhone(),
                        "alwaysKiosk",
                        alwaysKiosk,
                        "fr",
                        new Said(AttractController.class, Texts.FRENCH),
                        "en",
                        new Said(AttractController.class, Texts.ENGLISH)));
    }
}
