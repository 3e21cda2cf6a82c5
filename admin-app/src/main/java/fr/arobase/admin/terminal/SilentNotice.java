package fr.arobase.admin.terminal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Tone;
import fr.arobase.terminal.TerminalView;
import java.util.List;

/** Says above the list which terminals have fallen silent, and leads to each. */
class SilentNotice extends Div {

    private static final long serialVersionUID = 1L;

    SilentNotice(List<TerminalView> silent, FleetWords words) {
        addClassNames("message", "silent-notice", Tone.DANGER.className());
        getElement().setAttribute("role", "status");
        var said = new Div(new Span(words.text("silent", silent.size()) + " "));
        silent.forEach(terminal -> said.add(
                new Anchor("bornes/" + terminal.id(), terminal.details().name() + " (" + words.heard(terminal) + ")"),
                new Span(" ")));
        add(Glyph.WIFI_OFF.draw(), said);
    }
}
