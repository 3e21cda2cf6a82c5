package fr.arobase.admin.login;

import fr.arobase.staff.LogIn;
import fr.arobase.staff.LogInService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks the domain who comes in. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final LogInService logIns;

    StaffAuthentication(LogInService logIns) {
        this.logIns = logIns;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = attempt.getCredentials();
        return switch (logIns.logIn(attempt.getName(), password == null ? "" : password.toString())) {
            case LogIn.Welcome(var member) -> {
                var who = SignedIn.of(member);
                yield UsernamePasswordAuthenticationToken.authenticated(who, null, who.authorities());
            }
            case LogIn.Wrong() -> throw new BadCredentialsException("Wrong login or password");
            case LogIn.Locked(var until) -> throw new LockedException("Locked until " + until);
        };
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return type != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
