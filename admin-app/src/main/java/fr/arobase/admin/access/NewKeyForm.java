package fr.arobase.admin.access;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.access.AccessKeyService;
import fr.arobase.access.AccessKind;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.Fault;
import fr.arobase.common.Texts;
import java.util.List;
import java.util.Locale;

/** Makes a key and shows its text, this once. */
class NewKeyForm extends FormPanel {

    private static final long serialVersionUID = 1L;

    private final AccessKeyService keys;
    private final Locale locale;
    private final Runnable made;
    private final TextField name;
    private final Select<AccessKind> kind = new Select<>();

    NewKeyForm(AccessKeyService keys, Locale locale, Runnable made, Runnable close) {
        super(text(locale, "key.new"), close);
        this.keys = keys;
        this.locale = locale;
        this.made = made;
        name = field("name", new TextField(text(locale, "key.for")));
        name.setHelperText(text(locale, "key.for.help"));
        name.setMaxLength(AccessKeyService.LONGEST_NAME);
        kind.setLabel(text(locale, "key.kind"));
        kind.setItems(AccessKind.values());
        kind.setItemLabelGenerator(k -> text(locale, "key." + k + ".long"));
        kind.setValue(AccessKind.API);
        field("kind", kind);
        save(text(locale, "key.create"), this::create);
        name.focus();
    }

    private void create() {
        var typed = name.getValue().strip();
        if (typed.isEmpty()) {
            show(List.of(new Fault("name", text(locale, "key.for.missing"))));
            return;
        }
        var key = keys.create(kind.getValue(), typed);
        show(List.of());
        name.setReadOnly(true);
        kind.setReadOnly(true);
        var secret = new Code(key.text());
        secret.addClassName("secret");
        var words = new Div(new Text(text(locale, "key.once")), secret);
        var box = new Div(Glyph.KEY_ROUND.draw(), words);
        box.addClassNames("message", Tone.OK.className());
        box.getElement().setAttribute("role", "status");
        say(box);
        emptyFoot();
        foot(Actions.main(Glyph.COPY, text(locale, "key.copy"), () -> {
            secret.getElement().executeJs("navigator.clipboard?.writeText(this.textContent)");
            Notices.done(text(locale, "key.copied"));
        }));
        made.run();
    }

    private static String text(Locale locale, String key) {
        return Texts.get(NewKeyForm.class, locale, key);
    }
}
