package fr.arobase.kiosk.api;

import fr.arobase.terminal.ScreenPicture;
import fr.arobase.terminal.TerminalIdentity;
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

/** The part of the API for the agents of terminals: by their token, but for the enrolment that gives it. */
@Configuration(proxyBeanMethods = false)
class TerminalSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain terminalAgents(
            HttpSecurity http,
            TerminalIdentity identity,
            ApiLimits limits,
            Problems problems,
            SecurityContextHolderStrategy holder) {
        return http.securityMatcher("/api/v1/terminal/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new BodyLimit(problems, ScreenPicture.MOST_BYTES), HeaderWriterFilter.class)
                .addFilterBefore(new TerminalFilter(identity, limits, problems, holder), AuthorizationFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, _) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(request, response, ApiException.of(ProblemKind.UNAUTHENTICATED));
                        })
                        .accessDeniedHandler((request, response, _) ->
                                problems.write(request, response, ApiException.of(ProblemKind.FORBIDDEN))))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/terminal/enrolment")
                        .permitAll()
                        .anyRequest()
                        .hasRole(TerminalAuthentication.ROLE))
                .build();
    }
}
