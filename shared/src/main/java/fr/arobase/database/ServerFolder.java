package fr.arobase.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What an embedded server keeps under the data folder, readable by its owner only. */
record ServerFolder(Path root) {

    static ServerFolder in(Path data) {
        var folder = new ServerFolder(data.toAbsolutePath().normalize().resolve("database"));
        try {
            Files.createDirectories(folder.root);
            ownerOnly(folder.root, "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be written: " + data, e);
        }
        return folder;
    }

    Path files() {
        return root.resolve("files");
    }

    Path startLock() {
        return root.resolve("start.lock");
    }

    Path usersLock() {
        return root.resolve("users.lock");
    }

    Path state() {
        return root.resolve("server.properties");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path initScript() {
        return root.resolve("init.sql");
    }

    /** The server's password, made at the first start. Called under the start lock. */
    String password() throws IOException {
        var file = root.resolve("password");
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            write(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    void write(Path file, String text) throws IOException {
        var draft = Files.createTempFile(root, "write", ".tmp"); // 0600 where the system knows modes
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void ownerOnly(Path path, String mode) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }
}
