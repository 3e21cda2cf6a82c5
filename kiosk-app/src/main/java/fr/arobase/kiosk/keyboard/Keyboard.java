package fr.arobase.kiosk.keyboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import fr.arobase.common.Texts;
import java.util.Locale;

/**
 * Types into the field that has the focus. Letters with their accents, an e-mail pad and a digit pad: the field says
 * which it needs. It stands below the fields and never covers them; a plugged-in keyboard goes on working.
 */
@Tag("arobase-keyboard")
@JsModule("./kiosk/keyboard.ts")
public class Keyboard extends Component {

    private static final long serialVersionUID = 1L;

    /** In which order the letters stand. */
    public enum Layout {
        AZERTY,
        ABC
    }

    private static final String[] WORDS = {
        "label",
        "space",
        "erase",
        "erase-all",
        "capitals",
        "capitals-on",
        "accents",
        "letters",
        "digits",
        "layout-abc",
        "layout-azerty",
        "left",
        "right"
    };

    /** @param chosen told when the visitor prefers the other layout */
    public Keyboard(Layout layout, Locale locale, SerializableConsumer<Layout> chosen) {
        getElement().setAttribute("layout", layout.name().toLowerCase(Locale.ROOT));
        for (var word : WORDS) {
            getElement().setAttribute("text-" + word, Texts.get(Keyboard.class, locale, "keyboard." + word));
        }
        getElement()
                .addEventListener(
                        "layout-chosen",
                        event -> chosen.accept(Layout.valueOf(event.getEventData()
                                .get("event.detail")
                                .asString()
                                .toUpperCase(Locale.ROOT))))
                .addEventData("event.detail");
    }
}
