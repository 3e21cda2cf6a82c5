package fr.arobase.kiosk.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** The plain pages: the attract page, the end of a visit, tickets at their own address. They open no session. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; media-src blob:; style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    @Order(10)
    SecurityFilterChain plainPages(HttpSecurity http) {
        return http.securityMatcher(PageSecurity::isPlain)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                // A heartbeat comes with a cookie that other sites' pages cannot send, and changes nothing of
                // anybody's.
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .ignoringRequestMatchers("/borne/signe"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Vaadin's own requests go to {@code /} too, with a parameter that says so. */
    private static boolean isPlain(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/") && request.getParameter("v-r") == null
                || path.equals("/borne")
                || path.equals("/borne/fin")
                || path.equals("/borne/telephone")
                || path.equals("/borne/signe")
                || path.equals("/borne/visite")
                || path.equals("/borne/voix/absence")
                || path.equals("/borne/demarrer")
                || path.regionMatches(true, 0, "/t/", 0, 3)
                || path.startsWith("/arobase/");
    }
}
