package fr.arobase.kiosk.attract;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.Authority;
import fr.arobase.kiosk.page.Said;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The calm invitation. At {@code /borne} it is always a kiosk's; at {@code /} a small screen is led to the pages for
 * one's own device instead.
 */
@Configuration(proxyBeanMethods = false)
class AttractPages {

    /** A route, not a controller: Vaadin's own requests go to {@code /} too, with a parameter, and must pass. */
    @Bean
    RouterFunction<ServerResponse> attract(Authority authority) {
        return RouterFunctions.route()
                .GET("/borne", _ -> page(authority, true))
                .GET("/", request -> request.param("v-r").isEmpty(), _ -> page(authority, false))
                .build();
    }

    private static ServerResponse page(Authority authority, boolean alwaysKiosk) {
        return ServerResponse.ok()
                .cacheControl(CacheControl.noStore())
                .render(
                        "attract",
                        Map.of(
                                "authority",
                                authority.name(),
                                "phone",
                                authority.helpPhone(),
                                "alwaysKiosk",
                                alwaysKiosk,
                                "fr",
                                new Said(AttractPages.class, Texts.FRENCH),
                                "en",
                                new Said(AttractPages.class, Texts.ENGLISH)));
    }
}
