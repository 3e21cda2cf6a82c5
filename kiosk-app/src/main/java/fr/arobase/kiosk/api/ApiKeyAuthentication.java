package fr.arobase.kiosk.api;

import fr.arobase.access.AccessKeyView;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The machine whose key came with the request. The record names it by the key's prefix. */
class ApiKeyAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient AccessKeyView key;

    ApiKeyAuthentication(AccessKeyView key) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + key.kind())));
        this.key = key;
        setAuthenticated(true);
    }

    AccessKeyView key() {
        return key;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "key " + key.prefix();
    }
}
