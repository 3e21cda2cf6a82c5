package fr.arobase.kiosk.api;

import fr.arobase.access.AccessKeyService;
import fr.arobase.access.AccessKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The API is for machines with a key: no session, no cookie, no form. Its description and the page to try it are open. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** The page to try the API styles its own elements; nothing comes from elsewhere. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            AccessKeyService keys,
            ApiLimits limits,
            Problems problems,
            SecurityContextHolderStrategy holder) {
        return http.securityMatcher("/api", "/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .addFilterAfter(new BodyLimit(problems), HeaderWriterFilter.class)
                .addFilterBefore(new KeyFilter(keys, limits, problems, holder), AuthorizationFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, _) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(request, response, ApiException.of(ProblemKind.UNAUTHENTICATED));
                        })
                        .accessDeniedHandler((request, response, _) ->
                                problems.write(request, response, ApiException.of(ProblemKind.FORBIDDEN))))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/door/**")
                        .hasRole(AccessKind.DOOR.name())
                        .requestMatchers("/api/v1/**")
                        .hasRole(AccessKind.API.name())
                        .anyRequest()
                        .permitAll())
                .build();
    }
}
