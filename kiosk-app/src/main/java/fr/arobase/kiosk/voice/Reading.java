package fr.arobase.kiosk.voice;

import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Script;
import fr.arobase.speech.Pace;
import fr.arobase.speech.Utterance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be heard of the page now shown.
 *
 * @param number of the page: a request for an earlier one is answered with silence
 * @param isHeardByOne whether what is private may be said: a headset is in, or the visitor has asked for it on this page
 */
record Reading(int number, List<Script.Line> lines, Locale language, Pace pace, boolean isHeardByOne) {

    static final Reading NOTHING = new Reading(0, List.of(), Texts.FRENCH, Pace.NORMAL, false);

    /** What is said of a page that is no page: to whom to turn, whether one is still there. */
    private static final List<String> PHRASES = List.of("begun", "private", "still-here", "away");

    /** Longer than the words of any button. */
    private static final int LONGEST_NAME = 300;

    Reading heardByOne(boolean byOne) {
        return new Reading(number, lines, language, pace, byOne);
    }

    /** A line of the page; none when it is private and others would hear it. */
    Optional<Utterance> line(int page, int index) {
        if (page != number || index < 0 || index >= lines.size()) {
            return Optional.empty();
        }
        var line = lines.get(index);
        return line.isPrivate() && !isHeardByOne
                ? Optional.empty()
                : Optional.of(new Utterance(line.spoken(), Locale.of(line.language()), pace, line.isPrivate()));
    }

    Optional<Utterance> phrase(String name) {
        return Optional.ofNullable(phrases().get(name)).map(words -> new Utterance(words, language, pace, false));
    }

    Map<String, String> phrases() {
        return PHRASES.stream()
                .collect(Collectors.toMap(Function.identity(), name -> Texts.get(Reading.class, language, name)));
    }

    /** The name of a button or a key, as the screen shows it. Nobody knows what else may be in it, so it is not kept. */
    Optional<Utterance> name(String shown) {
        return shown.isBlank() || shown.length() > LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new Utterance(shown, language, pace, true));
    }
}
