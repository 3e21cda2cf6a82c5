package fr.arobase.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arobase.common.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text becomes speech; what is private leaves no trace; without an engine there is silence. */
class SpeechTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "uk", "ar"})
    void every_language_of_the_kiosk_is_spoken(String language) throws IOException {
        var said = espeak().say(say(Locale.of(language), Pace.NORMAL)).orElseThrow();
        assertThat(said.length()).isBetween(Duration.ofMillis(700), Duration.ofSeconds(15));
        // Its header tells its true length, which a pipe's writer cannot know.
        assertThat(Recording.of(said.wav()).wav()).isEqualTo(said.wav());
    }

    @Test
    void slow_is_slower() {
        var normal = espeak().say(say(Locale.FRENCH, Pace.NORMAL)).orElseThrow();
        var slow = espeak().say(say(Locale.FRENCH, Pace.SLOW)).orElseThrow();
        assertThat(slow.length()).isGreaterThan(normal.length().multipliedBy(5).dividedBy(4));
    }

    @Test
    void what_was_said_once_is_kept_by_what_it_says() throws IOException {
        var engine = new Counted();
        var speech = new SpeechService(List.of(engine), cache(10));
        assertThat(speech.say(say(Locale.FRENCH, Pace.NORMAL)))
                .isEqualTo(speech.say(say(Locale.FRENCH, Pace.NORMAL)))
                .isPresent();
        assertThat(engine.times).isEqualTo(1);
        speech.say(say(Locale.FRENCH, Pace.SLOW));
        speech.say(say(Locale.ENGLISH, Pace.NORMAL));
        assertThat(engine.times).isEqualTo(3);
        assertThat(kept()).hasSize(3);
    }

    @Test
    void the_oldest_is_forgotten_when_there_is_too_much() throws IOException {
        var speech = new SpeechService(List.of(new Counted()), cache(2));
        for (int i = 0; i < 5; i++) {
            speech.say(new Utterance("Bonjour " + i, Locale.FRENCH, Pace.NORMAL, false));
        }
        assertThat(kept()).hasSize(2);
    }

    @Test
    void what_is_private_is_never_kept() throws IOException {
        var engine = new Counted();
        var speech = new SpeechService(List.of(engine), cache(10));
        var secret = new Utterance("Jeanne Canari", Locale.FRENCH, Pace.NORMAL, true);
        assertThat(speech.say(secret)).isPresent();
        assertThat(speech.say(secret)).isPresent();
        assertThat(engine.times).isEqualTo(2);
        assertThat(kept()).isEmpty();
        var bytes = new Counted().say(secret);
        assertThatThrownBy(() -> cache(10).keep("x", secret, bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_an_engine_there_is_silence() {
        var nowhere = new SpeechService(
                List.of(new EspeakEngine("no-such-program"), new PiperEngine("no-such-program", data)), cache(10));
        assertThat(nowhere.languages()).isEmpty();
        assertThat(nowhere.say(say(Locale.FRENCH, Pace.NORMAL))).isEmpty();
    }

    @Test
    void an_engine_that_fails_hangs_or_babbles_is_silence_too() throws IOException {
        for (var body : List.of("exit 3", "echo bonjour", "true")) {
            var broken = new SpeechService(List.of(new EspeakEngine(script(body).toString())), cache(10));
            assertThat(broken.say(say(Locale.FRENCH, Pace.NORMAL))).as(body).isEmpty();
        }
        assertThatThrownBy(() -> Program.run(List.of(script("sleep 30").toString()), "x", Duration.ofMillis(200)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void piper_speaks_where_it_has_a_voice_and_is_preferred() throws IOException {
        var said = Files.write(
                data.resolve("said.wav"),
                new Counted().say(say(Locale.FRENCH, Pace.NORMAL)).wav());
        var piper = script("printf '%s ' \"$@\" > " + data.resolve("given") + "; cat > " + data.resolve("heard")
                + "; cat " + said);
        var engine = new PiperEngine(piper.toString(), data);
        assertThat(engine.speaks(Texts.FRENCH)).isFalse();
        Files.writeString(data.resolve("fr.onnx"), "a voice");
        assertThat(engine.speaks(Texts.FRENCH)).isTrue();
        assertThat(engine.speaks(Texts.ARABIC)).isFalse();
        var other = new Counted();
        var speech = new SpeechService(List.of(engine, other), cache(10));
        assertThat(speech.say(new Utterance("Bonjour\nà tous", Locale.FRENCH, Pace.SLOW, false)))
                .isPresent();
        assertThat(other.times).isZero();
        assertThat(data.resolve("heard")).hasContent("Bonjour à tous");
        assertThat(Files.readString(data.resolve("given")))
                .contains("--length_scale 1.5")
                .contains("fr.onnx");
    }

    private SpeechService espeak() {
        return new SpeechService(List.of(new EspeakEngine("espeak-ng")), cache(100));
    }

    private SpeechCache cache(int most) {
        return new SpeechCache(data.resolve("speech"), most, Clock.systemUTC());
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(data.resolve("speech"))) {
            return List.of();
        }
        try (var files = Files.list(data.resolve("speech"))) {
            return files.toList();
        }
    }

    private Path script(String body) throws IOException {
        var file = Files.createTempFile(data, "engine", ".sh");
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static Utterance say(Locale language, Pace pace) {
        var text = language.getLanguage().equals("ar") ? "ما اسمك؟" : "Quelle démarche souhaitez-vous faire ?";
        return new Utterance(text, language, pace, false);
    }

    /** An engine that counts how often it was asked. */
    private static final class Counted implements SpeechEngine {

        private int times;

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public boolean speaks(Locale language) {
            return true;
        }

        @Override
        public Recording say(Utterance utterance) throws IOException {
            times++;
            var wav = new byte[144];
            System.arraycopy("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, wav, 0, 4);
            System.arraycopy("data".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, wav, 36, 4);
            return Recording.of(wav);
        }
    }
}
