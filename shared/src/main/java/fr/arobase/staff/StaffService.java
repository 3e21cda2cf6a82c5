package fr.arobase.staff;

import fr.arobase.audit.AuditService;
import fr.arobase.common.Checks;
import fr.arobase.common.EmailAddress;
import fr.arobase.common.Fault;
import fr.arobase.common.RefusedException;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of the staff. Administrators keep them; everybody changes their own password.
 *
 * @see LogInService how they come in
 */
@Service
@Transactional
public class StaffService {

    private final StaffRepository members;
    private final PasswordEncoder encoder;
    private final Checks checks;
    private final AuditService audit;
    private final Clock clock;

    StaffService(StaffRepository members, PasswordEncoder encoder, Checks checks, AuditService audit, Clock clock) {
        this.members = members;
        this.encoder = encoder;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    public List<StaffView> list() {
        var now = clock.instant();
        return members.findAllByOrderByName().stream().map(m -> m.view(now)).toList();
    }

    /** Those who can hold a workshop, by name. */
    @Transactional(readOnly = true)
    public List<StaffView> active() {
        return list().stream().filter(StaffView::enabled).toList();
    }

    @Transactional(readOnly = true)
    public Optional<StaffView> findByLogin(String login) {
        return members.findByLogin(login).map(m -> m.view(clock.instant()));
    }

    /** Whether an account is open and still has this role: a session asks at each page. */
    @Transactional(readOnly = true)
    public boolean isCurrent(StaffId id, Role role) {
        return members.findById(id)
                .filter(member -> member.isEnabled() && member.role() == role)
                .isPresent();
    }

    /** Opens an account; the faults may be on {@code password} too. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Saving<StaffId> add(StaffDetails details, String password, Locale locale) {
        var faults = faults(details, locale);
        if (members.findByLogin(details.login()).isPresent()) {
            faults.add(new Fault("login", text(locale, "login.taken")));
        }
        Password.fault(password, locale).ifPresent(words -> faults.add(new Fault("password", words)));
        if (!faults.isEmpty()) {
            return new Saving.Invalid<>(faults);
        }
        var member = members.save(new StaffMember(
                details.login(),
                details.name().strip(),
                email(details),
                details.role(),
                Password.hash(encoder, password)));
        audit.record("staff.added", "staff " + member.login(), details.role().name());
        return new Saving.Saved<>(member.id());
    }

    /**
     * Changes the name, address and role, and the password too if one is given, which lets them in at once if they were
     * locked out. Nobody takes the role of administrator from themselves. The faults may be on {@code password} too.
     *
     * @param password the new one, or nothing to leave it as it is
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Saving<StaffId> change(StaffId id, StaffDetails details, String password, Locale locale) {
        var member = member(id);
        var faults = faults(details, locale);
        if (isOneself(member) && details.role() != member.role()) {
            faults.add(new Fault("role", text(locale, "role.oneself")));
        }
        if (!password.isEmpty()) {
            Password.fault(password, locale).ifPresent(words -> faults.add(new Fault("password", words)));
        }
        if (!faults.isEmpty()) {
            return new Saving.Invalid<>(faults);
        }
        member.describe(details.name().strip(), email(details), details.role());
        audit.record("staff.changed", "staff " + member.login(), details.role().name());
        if (!password.isEmpty()) {
            give(member, password);
        }
        return new Saving.Saved<>(id);
    }

    /** Closes or reopens an account; nobody closes their own. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void setEnabled(StaffId id, boolean enabled, Locale locale) {
        var member = member(id);
        if (isOneself(member)) {
            throw new RefusedException(text(locale, "disable.oneself"));
        }
        if (enabled) {
            member.enable();
        } else {
            member.disable();
        }
        audit.record(enabled ? "staff.enabled" : "staff.disabled", "staff " + member.login(), "");
    }

    /**
     * Changes one's own password; the caller has checked the present one by {@link LogInService}.
     *
     * @throws RefusedException when the new one will not do
     */
    public void changePassword(StaffId id, String password, Locale locale) {
        Password.fault(password, locale).ifPresent(words -> {
            throw new RefusedException(words);
        });
        give(member(id), password);
    }

    private void give(StaffMember member, String password) {
        member.changePassword(Password.hash(encoder, password));
        member.loginSucceeded();
        audit.record("staff.password", "staff " + member.login(), "");
    }

    private List<Fault> faults(StaffDetails details, Locale locale) {
        var faults = new ArrayList<>(checks.of(details, locale));
        if (!details.email().isBlank() && EmailAddress.read(details.email()).isEmpty()) {
            faults.add(new Fault("email", text(locale, "email.wrong")));
        }
        return faults;
    }

    private static @Nullable String email(StaffDetails details) {
        return EmailAddress.read(details.email()).map(EmailAddress::value).orElse(null);
    }

    private static boolean isOneself(StaffMember member) {
        return AuditService.actor().equals(member.login());
    }

    private StaffMember member(StaffId id) {
        return members.findById(id).orElseThrow(() -> new NoSuchElementException("No member of staff " + id));
    }

    private static String text(Locale locale, String key) {
        return Texts.get(StaffService.class, locale, key);
    }
}
