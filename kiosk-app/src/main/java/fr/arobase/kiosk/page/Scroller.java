package fr.arobase.kiosk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.arobase.common.Texts;
import java.util.Locale;

/** Up and down by a touch where a page is longer than its screen. */
@Tag("arobase-scroll")
@JsModule("./kiosk/scroll.ts")
final class Scroller extends Component {

    private static final long serialVersionUID = 1L;

    Scroller(Locale locale) {
        getElement().setAttribute("text-up", Texts.get(Scroller.class, locale, "scroll.up"));
        getElement().setAttribute("text-down", Texts.get(Scroller.class, locale, "scroll.down"));
    }
}
