package fr.arobase.admin.terminal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fr.arobase.terminal.ScreenPicture;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalPictures;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last picture of a terminal's waiting screen, for as long as it is kept. */
class PicturePart extends Div {

    private static final long serialVersionUID = 1L;

    private final TerminalId terminal;
    private final transient TerminalPictures pictures;
    private final transient FleetWords words;

    @Nullable
    private Instant shown;

    PicturePart(TerminalId terminal, TerminalPictures pictures, FleetWords words) {
        this.terminal = terminal;
        this.pictures = pictures;
        this.words = words;
        addClassName("terminal-picture");
        refresh();
    }

    void refresh() {
        var last = pictures.last(terminal);
        var taken = last.map(ScreenPicture::takenAt).orElse(null);
        if (java.util.Objects.equals(taken, shown)) {
            return;
        }
        shown = taken;
        removeAll();
        last.ifPresent(picture -> {
            var when = words.text("picture", words.when(picture.takenAt()));
            add(new Image(picture.bytes(), "screen", when), new Paragraph(when));
        });
    }
}
