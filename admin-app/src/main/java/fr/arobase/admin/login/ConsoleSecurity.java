package fr.arobase.admin.login;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Everything is closed but the login page and the files that pages are made of; views say who may see them. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ConsoleSecurity {

    @Bean
    SecurityFilterChain console(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/console.css", "/arobase/**", "/lumo/**")
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), console -> console.loginView(LoginView.class, "/login"));
        http.formLogin(form -> form.failureHandler((request, response, failure) -> response.sendRedirect(
                request.getContextPath() + "/login?" + (failure instanceof LockedException ? "locked" : "wrong"))));
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
        return http.build();
    }
}
