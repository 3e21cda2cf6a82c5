package fr.arobase.admin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The file that says how to get into the demo: {@code demo-access.json} in the data folder, for its owner alone. */
@Component
class DemoAccess {

    record Account(String role, String login, String password) {}

    record Terminal(String name, String token) {}

    record Access(
            String kiosk,
            String admin,
            List<Account> accounts,
            String apiKey,
            String doorToken,
            @Nullable List<Terminal> terminals) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path file;
    private final String kiosk;
    private final String admin;

    DemoAccess(
            @Value("${arobase.data:data}") Path data,
            @Value("${arobase.public-url:http://localhost:${AROBASE_KIOSK_PORT:8080}}") String kiosk,
            @Value("${arobase.admin-url:http://localhost:${server.port}}") String admin) {
        this.file = data.resolve("demo-access.json");
        this.kiosk = kiosk;
        this.admin = admin;
    }

    void write(List<Account> accounts, String apiKey, String doorToken, List<Terminal> terminals) {
        write(new Access(kiosk, admin, accounts, apiKey, doorToken, terminals));
    }

    /** After a start on other ports the addresses have changed; the accounts have not. */
    void refreshAddresses() {
        if (Files.isReadable(file)) {
            var known = json.readValue(file.toFile(), Access.class);
            // A file of an older version knows no terminals.
            var terminals = Objects.requireNonNullElse(known.terminals(), List.<Terminal>of());
            write(new Access(kiosk, admin, known.accounts(), known.apiKey(), known.doorToken(), terminals));
        }
    }

    private void write(Access access) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "demo-access",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    draft, json.writerWithDefaultPrettyPrinter().writeValueAsString(access) + System.lineSeparator());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
