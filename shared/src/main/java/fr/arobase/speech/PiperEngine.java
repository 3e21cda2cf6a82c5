package fr.arobase.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * piper: a warmer voice, where it is installed and somebody has put a voice beside the data, as {@code voices/fr.onnx} with
 * its {@code voices/fr.onnx.json}.
 */
@Component
@Order(1)
class PiperEngine implements SpeechEngine {

    private final Optional<Path> program;
    private final Path voices;

    PiperEngine(
            @Value("${arobase.speech.piper:piper}") String name,
            @Value("${arobase.speech.voices:${arobase.data:data}/voices}") Path voices) {
        this.program = Program.find(name);
        this.voices = voices;
    }

    @Override
    public String name() {
        return "piper";
    }

    @Override
    public boolean speaks(Locale language) {
        return program.isPresent() && Files.isReadable(voice(language));
    }

    private Path voice(Locale language) {
        return voices.resolve(language.getLanguage() + ".onnx");
    }

    @Override
    public Recording say(Utterance utterance) throws IOException {
        var command = List.of(
                program.orElseThrow().toString(),
                "--model",
                voice(utterance.language()).toString(),
                "--length_scale",
                String.valueOf(utterance.pace().stretch()),
                "--output_file",
                "-");
        // One line is one sentence to it, and one file.
        var line = utterance.text().replaceAll("\\s+", " ") + "\n";
        return Recording.of(Program.run(command, line, Program.PATIENCE));
    }
}
