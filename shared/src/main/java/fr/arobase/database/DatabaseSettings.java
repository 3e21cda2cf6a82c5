package fr.arobase.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The three properties of an external MariaDB ({@code AROBASE_DATABASE_URL}, {@code …_USER}, {@code …_PASSWORD}); with
 * no address, the application starts or joins its own server.
 *
 * @param engine where the embedded server's programs are unpacked; the user's cache folder unless given
 */
@ConfigurationProperties("arobase.database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String engine) {

    boolean external() {
        return url != null && !url.isBlank();
    }

    DatabaseAddress address() {
        return new DatabaseAddress(text(url), text(user), text(password));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
