package fr.arobase.kiosk.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.arobase.attendance.Outcome;
import fr.arobase.common.Texts;
import java.time.Duration;
import java.util.Locale;

/**
 * Reads tickets: the camera from the start, and a USB scanner. The code is in {@code shared}:
 * {@code arobase/scanner.ts}.
 */
@Tag("arobase-scanner")
@NpmPackage(value = "zxing-wasm", version = "3.1.4")
@JsModule("./arobase/scanner.ts")
class Scanner extends Component {

    private static final long serialVersionUID = 1L;
    private static final String[] WORDS = {"start", "stop", "picture", "refused", "none", "insecure"};

    /** @param next told when nobody has touched the page for as long as {@link #readyAgainAfter} says */
    Scanner(Locale locale, SerializableConsumer<String> scanned, SerializableRunnable next) {
        getElement().setAttribute("camera", "auto");
        getElement().setAttribute("mirrored", true);
        for (var word : WORDS) {
            getElement().setAttribute("text-" + word, Texts.get(Scanner.class, locale, "camera." + word));
        }
        getElement()
                .addEventListener(
                        "scan",
                        event -> scanned.accept(
                                event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.text");
        getElement().addEventListener("again", _ -> next.run());
    }

    /** Goes on reading, unseen, while an answer is shown: the next person need not wait. */
    void quiet(boolean isQuiet) {
        getElement().setAttribute("quiet", isQuiet);
    }

    void readyAgainAfter(Duration pause) {
        getElement().callJsFunction("again", (double) pause.toMillis());
    }

    /** Sounds an outcome, for who does not look at the screen; the page says it in words. */
    void sound(Outcome outcome) {
        var sound =
                switch (outcome) {
                    case PRESENT -> "ok";
                    case DUPLICATE -> "info";
                    case WRONG_WORKSHOP, CANCELLED, WAITING, UNKNOWN -> "problem";
                };
        getElement().callJsFunction("answer", sound);
    }
}
