package fr.arobase.authority;

import fr.arobase.audit.AuditService;
import fr.arobase.common.Checks;
import fr.arobase.common.Fault;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.document.Letterhead;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs the place: read by every page and paper, changed by administrators, seen at the next page. */
@Service
@Transactional
public class AuthorityService {

    private static final int STAMP = 12;

    private final JdbcClient jdbc;
    private final Checks checks;
    private final AuditService audit;
    private final AuthorityDetails installed;

    AuthorityService(
            JdbcClient jdbc,
            Checks checks,
            AuditService audit,
            @Value("${arobase.authority.name:Parthenay-Gâtine}") String name,
            @Value("${arobase.authority.help-phone:05 49 94 90 00}") String helpPhone,
            @Value("${arobase.authority.help-hours:}") String helpHours) {
        this.jdbc = jdbc;
        this.checks = checks;
        this.audit = audit;
        this.installed = new AuthorityDetails(name, helpPhone, helpHours, Accent.STANDARD.hex());
    }

    /** As it is now. */
    @Transactional(readOnly = true)
    public AuthorityView current() {
        return jdbc.sql("SELECT version, name, help_phone, help_hours, accent, logo_stamp FROM authority WHERE id = 1")
                .query((row, _) -> view(row))
                .optional()
                .orElseGet(() -> new AuthorityView(0, installed, Accent.STANDARD, ""));
    }

    /** The logo as a PNG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> logo() {
        return jdbc.sql("SELECT logo FROM authority WHERE id = 1 AND logo IS NOT NULL")
                .query((row, _) -> row.getBytes("logo"))
                .optional();
    }

    /** What stands above every paper. */
    @Transactional(readOnly = true)
    public Letterhead letterhead() {
        var now = current();
        return new Letterhead(now.details().name(), now.accent().rgb(), logo().orElse(null));
    }

    /** @param version the one that was read */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Saving<Long> save(long version, AuthorityDetails details, Locale locale) {
        var faults = faults(details, locale);
        if (!faults.isEmpty()) {
            return new Saving.Invalid<>(faults);
        }
        begin();
        int written = jdbc.sql("""
                        UPDATE authority SET version = version + 1, name = :name, help_phone = :phone,
                          help_hours = :hours, accent = :accent
                        WHERE id = 1 AND version = :version""")
                .param("name", details.name().strip())
                .param("phone", details.helpPhone().strip())
                .param("hours", details.helpHours().strip())
                .param("accent", Accent.of(details.accent()).orElseThrow().hex())
                .param("version", version)
                .update();
        if (written == 0) {
            return new Saving.Overtaken<>();
        }
        audit.record("authority.changed", "authority", details.name() + " " + details.accent());
        return new Saving.Saved<>(version + 1);
    }

    /** @param sent a PNG or an SVG; it is known by what is in it */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Saving<String> saveLogo(byte[] sent, Locale locale) {
        var made = LogoImage.of(sent);
        if (made.isEmpty()) {
            return new Saving.Invalid<>(List.of(new Fault("logo", text(locale, "logo.refused"))));
        }
        var stamp =
                UUID.nameUUIDFromBytes(made.get()).toString().replace("-", "").substring(0, STAMP);
        begin();
        jdbc.sql("UPDATE authority SET logo = :logo, logo_stamp = :stamp WHERE id = 1")
                .param("logo", made.get())
                .param("stamp", stamp)
                .update();
        audit.record("authority.logo", "authority", stamp);
        return new Saving.Saved<>(stamp);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void removeLogo() {
        if (jdbc.sql("UPDATE authority SET logo = NULL, logo_stamp = '' WHERE id = 1 AND logo IS NOT NULL")
                        .update()
                > 0) {
            audit.record("authority.logo", "authority", "");
        }
    }

    /** The row is written with the first change; two who change first both find it. */
    private void begin() {
        jdbc.sql("""
                        INSERT IGNORE INTO authority (id, version, name, help_phone, help_hours, accent, logo_stamp)
                        VALUES (1, 0, :name, :phone, :hours, :accent, '')""")
                .param("name", installed.name())
                .param("phone", installed.helpPhone())
                .param("hours", installed.helpHours())
                .param("accent", installed.accent())
                .update();
    }

    private List<Fault> faults(AuthorityDetails details, Locale locale) {
        var faults = checks.of(details, locale);
        if (!details.accent().isBlank()) {
            Accent.of(details.accent())
                    .ifPresentOrElse(
                            accent -> {
                                if (!accent.passes()) {
                                    faults.add(new Fault("accent", tooLight(accent, locale)));
                                }
                            },
                            () -> faults.add(new Fault("accent", text(locale, "accent.unreadable"))));
        }
        return faults;
    }

    private static String tooLight(Accent accent, Locale locale) {
        var ratio = NumberFormat.getNumberInstance(locale);
        ratio.setMinimumFractionDigits(1);
        ratio.setMaximumFractionDigits(1);
        // 6.97 is not 7.
        ratio.setRoundingMode(RoundingMode.DOWN);
        return text(
                locale,
                "accent.tooLight",
                ratio.format(accent.contrast()),
                accent.passing().hex());
    }

    private static AuthorityView view(ResultSet row) throws SQLException {
        var details = new AuthorityDetails(
                row.getString("name"),
                row.getString("help_phone"),
                row.getString("help_hours"),
                row.getString("accent"));
        return new AuthorityView(
                row.getLong("version"),
                details,
                Accent.of(details.accent()).orElse(Accent.STANDARD),
                row.getString("logo_stamp"));
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(AuthorityService.class, locale, key, arguments);
    }
}
