package fr.arobase.staff;

import fr.arobase.audit.AuditService;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets staff in. The password is compared first, without holding anything, for that takes a while on purpose; the
 * outcome is then settled on the member's locked row, so that of any number of simultaneous guesses only five count.
 */
@Service
public class LogInService {

    private final StaffRepository members;
    private final PasswordEncoder encoder;
    private final AuditService audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Strangers strangers = new Strangers();
    private final String nobodysHash;

    LogInService(
            StaffRepository members,
            PasswordEncoder encoder,
            AuditService audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.members = members;
        this.encoder = encoder;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.nobodysHash = Password.hash(encoder, "nobody has this password");
    }

    /** Tells whether this password opens this account, and counts the attempt. */
    public LogIn logIn(String typed, String password) {
        var login = typed.strip().toLowerCase(Locale.ROOT);
        var known = members.findByLogin(login).map(StaffMember::passwordHash);
        boolean right = encoder.matches(password, known.orElse(nobodysHash)) && known.isPresent();
        var better = right && encoder.upgradeEncoding(known.orElseThrow())
                ? Optional.of(Password.hash(encoder, password))
                : Optional.<String>empty();
        if (known.isEmpty()) {
            return strangers
                    .failed(login, clock.instant())
                    .<LogIn>map(LogIn.Locked::new)
                    .orElseGet(LogIn.Wrong::new);
        }
        return transaction.execute(status -> settle(login, right, better));
    }

    private LogIn settle(String login, boolean right, Optional<String> better) {
        var member = members.lockByLogin(login).orElseThrow();
        var now = clock.instant();
        var locked = member.lockedUntil(now);
        if (locked.isPresent()) {
            return new LogIn.Locked(locked.get());
        }
        if (!right || !member.isEnabled()) {
            member.loginFailed(now);
            var lockedNow = member.lockedUntil(now);
            lockedNow.ifPresent(until -> audit.record("staff.locked", "staff " + login, until.toString()));
            return lockedNow.<LogIn>map(LogIn.Locked::new).orElseGet(LogIn.Wrong::new);
        }
        member.loginSucceeded();
        better.ifPresent(member::changePassword);
        return new LogIn.Welcome(member.view(now));
    }
}
