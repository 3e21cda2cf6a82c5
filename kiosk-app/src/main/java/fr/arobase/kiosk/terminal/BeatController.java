package fr.arobase.kiosk.terminal;

import fr.arobase.common.Texts;
import fr.arobase.speech.SpeechService;
import fr.arobase.terminal.TerminalProfile;
import fr.arobase.terminal.TerminalWatch;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * A screen says every thirty seconds that it is there, and hears what it is to show. It opens no session.
 */
@RestController
class BeatController {

    static final String PATH = "/borne/signe";
    private static final Pattern PAGE = Pattern.compile("[a-zA-Z.-]{1,60}");
    private static final int LONGEST_BROWSER = 100;

    private final TerminalCookie terminals;
    private final TerminalWatch watch;
    private final Face face;
    private final SpeechService speech;
    private final Clock clock;

    BeatController(TerminalCookie terminals, TerminalWatch watch, Face face, SpeechService speech, Clock clock) {
        this.terminals = terminals;
        this.watch = watch;
        this.face = face;
        this.speech = speech;
        this.clock = clock;
    }

    /**
     * What the screen says.
     *
     * @param page the name of the page shown
     * @param age for how long it has been open, in milliseconds
     */
    record Said(@Nullable String page, boolean visit, int width, int height, long age) {}

    /**
     * What the screen is to show.
     *
     * @param face what the page that waits is to show of its terminal, as a mark
     */
    record Told(String notice, String emergency, boolean inService, boolean reload, String face) {}

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Told> beat(@RequestBody Said said, HttpServletRequest request) {
        return switch (terminals.read(request.getCookies())) {
            case Recognised.Stranger _ -> ResponseEntity.noContent().build();
            case Recognised.Revoked _ ->
                ResponseEntity.status(HttpStatus.FORBIDDEN).build();
            case Recognised.Known(var profile) -> {
                watch.heard(
                        profile.id(),
                        pageName(said.page()),
                        said.visit(),
                        said.width(),
                        said.height(),
                        cut(request.getHeader(HttpHeaders.USER_AGENT), LONGEST_BROWSER),
                        speech.speaks(Texts.FRENCH));
                yield ResponseEntity.ok(new Told(
                        profile.notice(),
                        profile.emergency(),
                        profile.inService(),
                        reload(profile, said),
                        face.of(profile)));
            }
        };
    }

    /** Never under a visitor's hands. */
    private boolean reload(TerminalProfile profile, Said said) {
        var wanted = profile.reloadWantedAt();
        return wanted != null
                && !said.visit()
                && wanted.isAfter(clock.instant().minus(Duration.ofMillis(Math.max(0, said.age()))));
    }

    /** The name of one of our pages; anything else is not kept. */
    private static String pageName(@Nullable String page) {
        return page != null && PAGE.matcher(page).matches() ? page : "";
    }

    private static String cut(@Nullable String text, int longest) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), longest));
    }
}
