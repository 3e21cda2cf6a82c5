package fr.arobase.kiosk.voice;

import fr.arobase.common.Texts;
import fr.arobase.speech.Pace;
import fr.arobase.speech.SpeechService;
import fr.arobase.speech.Utterance;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** That the server is away, as sound: the page that waits fetches it while the server is there. It opens no session. */
@RestController
class AwayVoice {

    private static final MediaType WAV = MediaType.valueOf("audio/wav");

    private final SpeechService speech;

    AwayVoice(SpeechService speech) {
        this.speech = speech;
    }

    @GetMapping("/borne/voix/absence")
    ResponseEntity<byte[]> away() {
        var words = Texts.get(AwayVoice.class, Texts.FRENCH, "away");
        return speech.say(new Utterance(words, Texts.FRENCH, Pace.NORMAL, false))
                .map(said -> ResponseEntity.ok()
                        .contentType(WAV)
                        .cacheControl(CacheControl.noStore())
                        .body(said.wav()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
