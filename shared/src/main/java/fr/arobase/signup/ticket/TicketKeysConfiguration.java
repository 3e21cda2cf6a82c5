package fr.arobase.signup.ticket;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the master keys come from: the property {@code arobase.ticket.keys} ({@code id:hex,id:hex}), else the file
 * {@code secrets/ticket-keys} of the data folder, one key a line, made at the first start. All nodes need the same keys.
 */
@Configuration(proxyBeanMethods = false)
class TicketKeysConfiguration {

    @Bean
    TicketKeys ticketKeys(@Value("${arobase.ticket.keys:}") String keys, @Value("${arobase.data:data}") Path data)
            throws IOException {
        return parse(keys.isBlank() ? fromFile(data.resolve("secrets/ticket-keys")) : keys);
    }

    static TicketKeys parse(String keys) {
        var masters = new TreeMap<Integer, byte[]>();
        for (var entry : keys.strip().split("[,\\s]+")) {
            var colon = entry.indexOf(':');
            masters.put(
                    Integer.parseInt(entry.substring(0, colon)), HexFormat.of().parseHex(entry.substring(colon + 1)));
        }
        return new TicketKeys(masters);
    }

    /** Both apps may start at once on one folder: the file's lock lets one of them make the key. */
    private static String fromFile(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var lock = file.resolveSibling("ticket-keys.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!Files.exists(file)) {
                var key = new byte[32];
                new SecureRandom().nextBytes(key);
                var draft = file.resolveSibling("ticket-keys.new");
                Files.deleteIfExists(draft);
                if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                    Files.createFile(
                            draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                }
                Files.writeString(draft, "1:" + HexFormat.of().formatHex(key) + "\n");
                Files.move(draft, file);
            }
            return Files.readString(file);
        }
    }
}
