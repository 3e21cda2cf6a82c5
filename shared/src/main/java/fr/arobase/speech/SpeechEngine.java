package fr.arobase.speech;

import java.io.IOException;
import java.util.Locale;

/**
 * A program that speaks. It runs beside us, never in our process: it may crash or hang without harm, and keeps its own
 * licence. What it is to say is given on its standard input, where no list of processes shows it.
 */
interface SpeechEngine {

    /** Its name and voice: what it says differs from what another says. */
    String name();

    /** Whether it is installed with a voice of this language. */
    boolean speaks(Locale language);

    /** @throws IOException when it failed, or took too long */
    Recording say(Utterance utterance) throws IOException;
}
