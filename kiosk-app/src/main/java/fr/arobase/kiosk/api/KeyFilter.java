package fr.arobase.kiosk.api;

import fr.arobase.access.AccessKeyService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a machine by the key in {@code Authorization: Bearer …} or {@code X-API-Key}, and counts its requests. */
class KeyFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final AccessKeyService keys;
    private final ApiLimits limits;
    private final Problems problems;
    private final SecurityContextHolderStrategy holder;

    KeyFilter(AccessKeyService keys, ApiLimits limits, Problems problems, SecurityContextHolderStrategy holder) {
        this.holder = holder;
        this.keys = keys;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var sent = sentKey(request);
            if (sent != null) {
                var key = keys.authenticate(sent).orElseThrow(() -> limits.wrongKey(request));
                var machine = new ApiKeyAuthentication(key);
                limits.request(machine);
                var context = holder.createEmptyContext();
                context.setAuthentication(machine);
                holder.setContext(context);
            }
        } catch (RuntimeException refusal) {
            if (refusal instanceof ApiException known && known.kind() == ProblemKind.UNAUTHENTICATED) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            }
            problems.write(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    static @Nullable String sentKey(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        var key = request.getHeader("X-API-Key");
        return key == null ? null : key.strip();
    }
}
