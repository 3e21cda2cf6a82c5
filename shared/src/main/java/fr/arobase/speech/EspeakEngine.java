package fr.arobase.speech;

import fr.arobase.common.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** espeak-ng: small, quick, in many languages; the voice that everybody has. */
@Component
@Order(2)
class EspeakEngine implements SpeechEngine {

    private static final Map<String, String> VOICES = Map.of(
            Texts.FRENCH.getLanguage(), "fr",
            Texts.ENGLISH.getLanguage(), "en-gb",
            Texts.UKRAINIAN.getLanguage(), "uk",
            Texts.ARABIC.getLanguage(), "ar");

    private final Optional<Path> program;

    EspeakEngine(@Value("${arobase.speech.espeak:espeak-ng}") String name) {
        this.program = Program.find(name);
    }

    @Override
    public String name() {
        return "espeak-ng";
    }

    @Override
    public boolean speaks(Locale language) {
        return program.isPresent() && VOICES.containsKey(language.getLanguage());
    }

    @Override
    public Recording say(Utterance utterance) throws IOException {
        var command = List.of(
                program.orElseThrow().toString(),
                "-v",
                VOICES.getOrDefault(utterance.language().getLanguage(), "fr"),
                "-s",
                String.valueOf(utterance.pace().wordsPerMinute()),
                "-b",
                "1",
                "--stdin",
                "--stdout");
        return Recording.of(Program.run(command, utterance.text(), Program.PATIENCE));
    }
}
