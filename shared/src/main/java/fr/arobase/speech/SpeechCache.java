package fr.arobase.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What has been said once, by what was said: text, language, pace and engine. Only what is not private is ever brought
 * here. It can be deleted at any time; it is a folder of the data, kept below {@code arobase.speech.cache-files} files.
 */
@Component
class SpeechCache {

    private final Path folder;
    private final int most;
    private final Clock clock;

    SpeechCache(
            @Value("${arobase.data:data}/speech") Path folder,
            @Value("${arobase.speech.cache-files:2000}") int most,
            Clock clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    Optional<Recording> find(String engine, Utterance utterance) {
        var file = file(engine, utterance);
        try {
            var found = Recording.of(Files.readAllBytes(file));
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(found);
        } catch (IOException notThereOrBroken) {
            return Optional.empty();
        }
    }

    void keep(String engine, Utterance utterance, Recording recording) throws IOException {
        if (utterance.isPrivate()) {
            throw new IllegalArgumentException("What is private is never kept");
        }
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "new", ".part");
        Files.write(draft, recording.wav());
        Files.move(draft, file(engine, utterance), StandardCopyOption.REPLACE_EXISTING);
        forgetTheOldest();
    }

    private void forgetTheOldest() throws IOException {
        try (var files = Files.list(folder)) {
            var oldest = files.sorted(Comparator.comparing(SpeechCache::used).reversed())
                    .skip(most)
                    .toList();
            for (var file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException goneMeanwhile) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(String engine, Utterance said) {
        var content = String.join(
                "\n", engine, said.language().getLanguage(), said.pace().name(), said.text());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash) + ".wav");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
