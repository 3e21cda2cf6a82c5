package fr.arobase.kiosk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** An icon, drawn in the colour of the words beside it and silent: the words say it all. */
@Tag("arobase-icon")
@NpmPackage(value = "lucide", version = "1.65.0")
@JsModule("./kiosk/icon.ts")
public class Symbol extends Component {

    private static final long serialVersionUID = 1L;

    public Symbol(Icon icon) {
        getElement().setAttribute("name", icon.symbol());
        getElement().setAttribute("aria-hidden", "true");
    }
}
