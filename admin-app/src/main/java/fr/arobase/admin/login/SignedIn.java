package fr.arobase.admin.login;

import fr.arobase.staff.Role;
import fr.arobase.staff.StaffId;
import fr.arobase.staff.StaffView;
import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The member of staff at the other end of a request. An administrator may do all that an advisor may. */
public record SignedIn(StaffId id, String login, String name, Role role)
        implements AuthenticatedPrincipal, Serializable {

    static SignedIn of(StaffView member) {
        return new SignedIn(member.id(), member.login(), member.name(), member.role());
    }

    /** @throws IllegalStateException outside a request of somebody logged in */
    public static SignedIn current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn member) {
            return member;
        }
        throw new IllegalStateException("Nobody is logged in");
    }

    @Override
    public String getName() {
        return login;
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    List<GrantedAuthority> authorities() {
        return isAdministrator()
                ? AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR", "ROLE_ADVISOR")
                : AuthorityUtils.createAuthorityList("ROLE_ADVISOR");
    }
}
