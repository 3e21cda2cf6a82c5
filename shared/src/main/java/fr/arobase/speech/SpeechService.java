package fr.arobase.speech;

import fr.arobase.common.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Says a text. Of the engines that speak its language, the warmest is asked; what is not private is kept, so that it is
 * made once. Where nothing speaks, or an engine fails, there is silence: never an error for a visitor.
 */
@Service
public class SpeechService {

    private static final Logger LOG = LoggerFactory.getLogger(SpeechService.class);

    /** Engines at work at once: each takes a processor. */
    private final Semaphore mouths = new Semaphore(2);

    private final List<SpeechEngine> engines;
    private final SpeechCache cache;

    SpeechService(List<SpeechEngine> engines, SpeechCache cache) {
        this.engines = List.copyOf(engines);
        this.cache = cache;
        if (languages().isEmpty()) {
            LOG.warn("No speech engine is installed: the kiosks work in silence. Get one with: apt install espeak-ng");
        }
    }

    /** The languages of visitors that can be spoken here; none without an engine. */
    public List<Locale> languages() {
        return Texts.VISITORS.stream().filter(this::speaks).toList();
    }

    public boolean speaks(Locale language) {
        return engines.stream().anyMatch(engine -> engine.speaks(language));
    }

    /** @return what was said; none when no engine speaks the language, or the one that does has failed */
    public Optional<Recording> say(Utterance utterance) {
        return engines.stream()
                .filter(engine -> engine.speaks(utterance.language()))
                .findFirst()
                .flatMap(engine -> say(engine, utterance));
    }

    private Optional<Recording> say(SpeechEngine engine, Utterance utterance) {
        if (!utterance.isPrivate()) {
            var kept = cache.find(engine.name(), utterance);
            if (kept.isPresent()) {
                return kept;
            }
        }
        try {
            if (!mouths.tryAcquire(Program.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            try {
                var recording = engine.say(utterance);
                if (!utterance.isPrivate()) {
                    cache.keep(engine.name(), utterance, recording);
                }
                return Optional.of(recording);
            } finally {
                mouths.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} could not speak: {}", engine.name(), e.getMessage());
            return Optional.empty();
        }
    }
}
