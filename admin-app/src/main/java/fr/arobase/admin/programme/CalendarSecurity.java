package fr.arobase.admin.programme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Calendar programs cannot log in: the secret in the address opens one calendar, for reading. */
@Configuration(proxyBeanMethods = false)
class CalendarSecurity {

    @Bean
    @Order(20)
    SecurityFilterChain calendars(HttpSecurity http) {
        http.securityMatcher("/calendar/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        return http.build();
    }
}
