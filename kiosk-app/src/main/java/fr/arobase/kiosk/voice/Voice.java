package fr.arobase.kiosk.voice;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Script;
import fr.arobase.kiosk.page.Symbol;
import fr.arobase.speech.Pace;
import fr.arobase.speech.SpeechService;
import fr.arobase.speech.Utterance;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the page aloud. The browser asks for one line after the other, and gets sound that it must not keep. What is
 * private is only sent while a headset is in, or once the visitor has asked for it, and until the page changes.
 *
 * <p>The sound is asked for outside of the session's lock, so what it is made from is one value that is swapped.
 */
@Tag("arobase-voice")
@JsModule("./kiosk/voice.ts")
@StyleSheet("arobase/voice.css")
public final class Voice extends Component {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;
    private static final List<String> BUTTONS = List.of("repeat", "slower", "louder", "silence", "aloud");

    private final transient SpeechService speech;
    private final SerializableRunnable wished;
    private transient volatile Reading now = Reading.NOTHING;
    private boolean headset;

    /**
     * What the browser's part is told.
     *
     * @param page the name of the page: the same one shown again only says what is new
     */
    private record Told(
            boolean on, int number, String page, String pace, List<Script.Line> lines, Map<String, String> phrases) {}

    /**
     * @param wished called when a headset comes: it asks for the voice
     * @param paced called when the visitor wants it slower, or faster again
     */
    public Voice(SpeechService speech, SerializableRunnable wished, SerializableRunnable paced) {
        this.speech = speech;
        this.wished = wished;
        setId("voice");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("src", (DownloadHandler) this::send);
        button("repeat", Icon.UNDO);
        button("slower", Icon.GAUGE).addClickListener(_ -> paced.run());
        button("louder", Icon.VOLUME);
        button("silence", Icon.VOLUME_OFF);
        button("aloud", Icon.USER).addClickListener(_ -> hear(true));
    }

    private NativeButton button(String id, Icon icon) {
        var button = new NativeButton();
        button.setId("voice-" + id);
        button.addClassName("bar-button");
        button.add(new Symbol(icon), new Span());
        getElement().appendChild(button.getElement());
        return button;
    }

    /** Whether there is a voice for this language. */
    public boolean speaks(Locale language) {
        return speech.speaks(language);
    }

    /** A page is shown, or the visitor likes the voice otherwise. */
    public void read(Page page, Comfort liked, Locale language) {
        var on = liked.speaks() && speaks(language);
        var pace = Pace.valueOf(liked.pace().name());
        var lines = Script.of(page, language);
        now = new Reading(now.number() + 1, lines, language, pace, headset);
        getElement().setAttribute("aria-label", text(language, "label"));
        for (var name : BUTTONS) {
            var key = name.equals("slower") && pace == Pace.SLOW ? "faster" : name;
            getElement()
                    .getChildren()
                    .filter(child -> ("voice-" + name).equals(child.getAttribute("id")))
                    .forEach(button -> button.getChild(1).setText(text(language, key)));
        }
        getElement().setProperty("privately", headset);
        getElement().setPropertyBean("told", new Told(on, now.number(), page.id(), pace.name(), lines, now.phrases()));
    }

    /** Only for this page: the next one is not said to whoever stands near. */
    private void hear(boolean byOne) {
        now = now.heardByOne(byOne || headset);
        getElement().setProperty("privately", now.isHeardByOne());
    }

    /** The headset has come or gone. */
    @ClientCallable
    void headset(boolean in) {
        headset = in;
        now = now.heardByOne(in);
        if (in) {
            wished.run();
        }
    }

    private void send(DownloadEvent event) {
        var response = event.getResponse();
        var said = wanted(event.getRequest()).flatMap(speech::say);
        response.setHeader("Cache-Control", "no-store");
        if (said.isEmpty()) {
            response.setStatus(NOT_FOUND);
            return;
        }
        var wav = said.get().wav();
        event.setContentType("audio/wav");
        event.setContentLength(wav.length);
        try {
            event.getOutputStream().write(wav);
        } catch (IOException goneOn) {
            // The visitor is on another page, or has touched something: nobody listens to this any more.
        }
    }

    private Optional<Utterance> wanted(VaadinRequest request) {
        var reading = now;
        var phrase = request.getParameter("phrase");
        var name = request.getParameter("name");
        if (phrase != null) {
            return reading.phrase(phrase);
        }
        return name != null
                ? reading.name(name)
                : reading.line(number(request.getParameter("page")), number(request.getParameter("line")));
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException notOurs) {
            return -1;
        }
    }

    private static String text(Locale language, String key) {
        return Texts.get(Voice.class, language, key);
    }
}
