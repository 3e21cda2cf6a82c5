package fr.arobase.admin.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import fr.arobase.attendance.Outcome;
import fr.arobase.common.Texts;

/**
 * Reads tickets on this page: by a USB scanner wherever the focus is, and by the camera once it is asked for. The code is
 * in {@code shared}: {@code arobase/scanner.ts}.
 */
@Tag("arobase-scanner")
@NpmPackage(value = "zxing-wasm", version = "3.1.4")
@JsModule("./arobase/scanner.ts")
class Scanner extends Component {

    private static final long serialVersionUID = 1L;
    private static final String[] WORDS = {"start", "stop", "picture", "refused", "none", "insecure"};

    Scanner(SerializableConsumer<String> scanned) {
        for (var word : WORDS) {
            getElement().setAttribute("text-" + word, Texts.get(Scanner.class, getLocale(), "camera." + word));
        }
        getElement()
                .addEventListener(
                        "scan",
                        event -> scanned.accept(
                                event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.text");
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
