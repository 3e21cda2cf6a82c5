package fr.arobase.kiosk.frame;

import fr.arobase.authority.AuthorityService;
import fr.arobase.authority.AuthorityView;
import fr.arobase.document.Letterhead;
import org.springframework.stereotype.Component;

/** Who runs the place, as every page says; what staff change shows on the next page that is opened. */
@Component
public class Authority {

    private final AuthorityService authority;

    Authority(AuthorityService authority) {
        this.authority = authority;
    }

    public AuthorityView now() {
        return authority.current();
    }

    public String name() {
        return now().details().name();
    }

    /** What stands above every paper. */
    public Letterhead letterhead() {
        return authority.letterhead();
    }

    /** Whom to call; as people write it. */
    public String helpPhone() {
        return now().details().helpPhone();
    }

    /** When somebody answers, in words; empty when nothing is said of it. */
    public String helpHours() {
        return now().details().helpHours();
    }
}
