package fr.arobase.kiosk.api;

import fr.arobase.common.Secret;
import fr.arobase.terminal.Identified;
import fr.arobase.terminal.TerminalIdentity;
import fr.arobase.terminal.TerminalProfile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a terminal by the token in {@code Authorization: Bearer …}; a revoked one is told so. */
class TerminalFilter extends OncePerRequestFilter {

    private final TerminalIdentity identity;
    private final ApiLimits limits;
    private final Problems problems;
    private final SecurityContextHolderStrategy holder;

    TerminalFilter(
            TerminalIdentity identity, ApiLimits limits, Problems problems, SecurityContextHolderStrategy holder) {
        this.holder = holder;
        this.identity = identity;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var sent = KeyFilter.sentKey(request);
            if (sent != null) {
                var context = holder.createEmptyContext();
                context.setAuthentication(new TerminalAuthentication(known(sent, request)));
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

    private TerminalProfile known(String token, HttpServletRequest request) {
        return switch (identity.identify(new Secret(token))) {
            case Identified.Known(var profile) -> profile;
            case Identified.Revoked _ -> throw ApiException.of(ProblemKind.REVOKED);
            case Identified.Unknown _ -> throw limits.wrongKey(request);
        };
    }
}
