package fr.arobase.admin.terminal;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.common.Fault;
import fr.arobase.terminal.TerminalService;
import java.util.List;

/** What every terminal shows in place of everything, within half a minute; and its end. */
class EmergencyPanel extends FormPanel {

    private static final long serialVersionUID = 1L;

    EmergencyPanel(TerminalService terminals, FleetWords words, Runnable close) {
        super(words.text("emergency"), close);
        say(new Paragraph(words.text("emergency.what")));
        var message = field("text", new TextArea(words.text("emergency.text")));
        message.setMaxLength(TerminalService.LONGEST_NOTICE);
        var current = terminals.list().stream()
                .map(terminal -> terminal.emergency())
                .filter(said -> !said.isEmpty())
                .findFirst();
        message.setValue(current.orElse(words.text("emergency.proposed")));
        save(words.text("emergency.show"), () -> {
            if (message.getValue().isBlank()) {
                show(List.of(new Fault("text", words.text("emergency.missing"))));
                return;
            }
            terminals.alarm(message.getValue());
            Notices.done(words.text("emergency.shown"));
            close.run();
        });
        if (current.isPresent()) {
            foot(Actions.plain(Glyph.UNDO_2, words.text("emergency.end"), () -> {
                terminals.alarm("");
                Notices.done(words.text("emergency.ended"));
                close.run();
            }));
        }
        message.focus();
    }
}
