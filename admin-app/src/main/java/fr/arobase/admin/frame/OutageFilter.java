package fr.arobase.admin.frame;

import fr.arobase.common.Texts;
import fr.arobase.database.DatabaseWatch;
import fr.arobase.database.OutagePage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away every page is a kind 503 that comes back by itself. Pages that are open already keep
 * their own way to say it: their requests, and the files they are made of, pass.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutageFilter extends OncePerRequestFilter {

    private final DatabaseWatch watch;

    OutageFilter(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        return !watch.isDown()
                || path.startsWith("/actuator/")
                || path.startsWith("/VAADIN/")
                || query != null && query.contains("v-r=");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var forProgram = request.getRequestURI().startsWith("/api/");
        // A program or a browser that asks for no language is answered in the house's.
        var locale = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Texts.FRENCH : request.getLocale();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setIntHeader(HttpHeaders.RETRY_AFTER, OutagePage.RETRY_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(forProgram ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(forProgram ? OutagePage.problem(locale) : OutagePage.html(locale));
    }
}
