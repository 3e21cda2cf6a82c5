package fr.arobase.admin.authority;

import fr.arobase.authority.AuthorityService;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The authority's colour and logo. Kept by browsers, and asked for anew each time, so that a change shows at once. */
@Configuration(proxyBeanMethods = false)
class AuthorityFiles {

    private final AuthorityService authority;

    AuthorityFiles(AuthorityService authority) {
        this.authority = authority;
    }

    @Bean
    RouterFunction<ServerResponse> authorityRoutes() {
        return RouterFunctions.route()
                .GET("/arobase/authority.css", _ -> colour())
                .GET("/arobase/logo.png", _ -> logo())
                .build();
    }

    private ServerResponse colour() {
        var accent = authority.current().accent();
        return fresh(accent.hex().substring(1))
                .contentType(MediaType.valueOf("text/css"))
                .body(accent.stylesheet());
    }

    private ServerResponse logo() {
        var now = authority.current();
        Optional<byte[]> picture = now.hasLogo() ? authority.logo() : Optional.empty();
        return picture.map(bytes ->
                        fresh(now.logoStamp()).contentType(MediaType.IMAGE_PNG).body(bytes))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static ServerResponse.BodyBuilder fresh(String stamp) {
        return ServerResponse.ok().cacheControl(CacheControl.noCache()).eTag('"' + stamp + '"');
    }
}
