package fr.arobase.admin.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.common.Texts;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;

/** Free words about the workshop, kept by themselves a moment after the last letter. */
class NotesPanel extends Div {

    private static final int LONGEST = 4000;
    private static final int PAUSE_MILLIS = 800;

    private final WorkshopService workshops;
    private final WorkshopId workshop;
    private final TextArea notes = new TextArea();
    private final Span saved = new Span();
    private String known = "";

    NotesPanel(WorkshopService workshops, WorkshopId workshop) {
        this.workshops = workshops;
        this.workshop = workshop;
        addClassNames("card", "notes");
        var title = new H2(text("title"));
        title.setId("notes-title");
        notes.setAriaLabelledBy("notes-title");
        notes.setPlaceholder(text("placeholder"));
        notes.setMaxLength(LONGEST);
        notes.setMinRows(3);
        notes.setMaxRows(8);
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setValueChangeTimeout(PAUSE_MILLIS);
        notes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        saved.addClassName("muted");
        saved.getElement().setAttribute("role", "status");
        add(title, notes, saved);
    }

    /** What another screen has written shows here, unless something else is being written. */
    void show() {
        var now = workshops.notes(workshop);
        if (!now.equals(known) && notes.getValue().equals(known)) {
            notes.setValue(now);
            known = now;
        }
    }

    private void keep(String text) {
        workshops.note(workshop, text);
        known = text;
        saved.removeAll();
        saved.add(Glyph.CHECK.draw(), new Span(text("saved")));
    }

    private String text(String key) {
        return Texts.get(NotesPanel.class, getLocale(), "notes." + key);
    }
}
