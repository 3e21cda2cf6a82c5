package fr.arobase.kiosk.terminal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A heartbeat has no business with a visitor's session: neither the frameworks nor we can open or read one in it, so
 * that it does not count as a use of it. {@link SessionsUntouched} does the same for the server itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BeatWithoutSession extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(BeatController.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Sessionless(request), response);
    }

    private static final class Sessionless extends HttpServletRequestWrapper {

        Sessionless(HttpServletRequest request) {
            super(request);
        }

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable HttpSession getSession(boolean create) {
            if (create) {
                throw new IllegalStateException("A heartbeat opens no session");
            }
            return null;
        }

        @Override
        public HttpSession getSession() {
            throw new IllegalStateException("A heartbeat opens no session");
        }
    }
}
