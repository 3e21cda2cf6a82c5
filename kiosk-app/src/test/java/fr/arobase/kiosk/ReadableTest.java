package fr.arobase.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sentence of the kiosk is plain: fifteen words at most, one idea, no abbreviation, no word of offices or of
 * machines. After the European rules for information that is easy to read.
 */
class ReadableTest {

    private static final Path BUNDLES = Path.of("src/main/resources/fr/arobase/kiosk");
    private static final int WORDS = 15;

    /** Not read by visitors: what programs are answered, and what staff read when they set a screen up. */
    private static final List<String> FOR_OTHERS = List.of("api", "enrolment", "speech");

    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,((?:[^{}]|\\{\\d\\})*)\\}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:](?:\\s|$)|\\\\n|\\n|\\|?\\d[#<]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d{]");
    private static final Pattern SHORTENED = Pattern.compile(
            "(?i)\\b(etc|ex|cf|tél|mme|nb|max|mini?|p\\.\\s?ex|i\\.e|e\\.g|approx|tel|mr|mrs)\\.|n°|\\b(svp|rdv|infos?)\\b");

    /** Names of things that have no other name. */
    private static final List<String> CAPITALS = List.of("AZERTY", "ABC", "OK");

    private static final String FRENCH =
            "veuillez|saisi\\w*|valide[rz]|clique\\w*|identifiant\\w*|authentifi\\w*|session|"
                    + "interface|paramètres?|configur\\w*|optionnel\\w*|facultati\\w*|éventuel\\w*|préalable\\w*|modalités?|"
                    + "dispositifs?|procéde\\w*|effectue\\w*|bénéfici\\w*|ultérieur\\w*|afin|lors|néanmoins|QR";
    private static final String ENGLISH =
            "click\\w*|submit\\w*|invalid|input|session|interface|parameters?|configur\\w*|"
                    + "optional|credentials?|authenticat\\w*|abort\\w*|proceed\\w*|via|prior|thereof|QR";

    @ParameterizedTest
    @CsvSource({"texts.properties,fr", "texts_en.properties,en"})
    void every_sentence_is_plain(String file, String language) throws IOException {
        var forbidden = Pattern.compile(
                "(?<![\\p{L}-])(" + (language.equals("fr") ? FRENCH : ENGLISH) + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        var faults = new ArrayList<String>();
        try (var bundles = Files.walk(BUNDLES)) {
            for (var bundle :
                    bundles.filter(path -> path.endsWith(file)).sorted().toList()) {
                var name = bundle.getParent().getFileName().toString();
                if (!FOR_OTHERS.contains(name)) {
                    read(bundle).forEach((key, text) -> judge(name + ", " + key, text.toString(), forbidden, faults));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void judge(String where, String text, Pattern forbidden, List<String> faults) {
        for (var sentence : sentences(text)) {
            var words = Arrays.stream(sentence.split("\\s+"))
                    .filter(word -> WORD.matcher(word).find())
                    .toList();
            if (words.size() > WORDS) {
                faults.add(where + ": " + words.size() + " words: " + sentence);
            }
            if (words.stream()
                    .filter(word -> !word.matches(".*\\d.*"))
                    .map(word -> word.replaceAll("[^\\p{L}]", ""))
                    .anyMatch(word -> word.length() > 1
                            && word.equals(word.toUpperCase(java.util.Locale.ROOT))
                            && !CAPITALS.contains(word))) {
                faults.add(where + ": capitals: " + sentence);
            }
        }
        if (SHORTENED.matcher(text).find() || text.matches("(?s).*[;()%].*")) {
            faults.add(where + ": shortened, or two ideas in one: " + text);
        }
        var word = forbidden.matcher(text);
        if (word.find()) {
            faults.add(where + ": « " + word.group() + " »: " + text);
        }
    }

    private static List<String> sentences(String text) {
        var plain = new StringBuilder();
        var choices = CHOICE.matcher(text);
        while (choices.find()) {
            choices.appendReplacement(
                    plain,
                    java.util.regex.Matcher.quoteReplacement(choices.group(1).replace("|", ". ")));
        }
        choices.appendTail(plain);
        return Arrays.asList(SENTENCE_END.split(plain));
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
