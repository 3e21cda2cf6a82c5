package fr.arobase.kiosk.api;

import fr.arobase.terminal.TerminalProfile;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** The terminal whose token came with the request. */
class TerminalAuthentication extends AbstractAuthenticationToken {

    static final String ROLE = "TERMINAL";

    private static final long serialVersionUID = 1L;

    private final transient TerminalProfile terminal;

    TerminalAuthentication(TerminalProfile terminal) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + ROLE));
        this.terminal = terminal;
        setAuthenticated(true);
    }

    TerminalProfile terminal() {
        return terminal;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "terminal " + terminal.details().name();
    }
}
