package fr.arobase.admin.authority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.authority.Accent;
import fr.arobase.authority.AuthorityDetails;
import fr.arobase.authority.AuthorityView;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What administrators say of their authority. */
class AuthorityForm extends FormPanel {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField helpPhone;
    private final TextField helpHours;
    private final TextField accent;
    private final Input palette = new Input(ValueChangeMode.ON_CHANGE);

    AuthorityForm(
            AuthorityView now,
            Locale locale,
            BiFunction<Long, AuthorityDetails, Saving<Long>> save,
            Consumer<AuthorityDetails> changed) {
        super(text(locale, "authority.form"), null);
        name = field("name", new TextField(text(locale, "authority.name")));
        helpPhone = field("helpPhone", new TextField(text(locale, "authority.phone")));
        helpHours = field("helpHours", new TextField(text(locale, "authority.hours")));
        helpHours.setHelperText(text(locale, "authority.hours.help"));
        accent = known("accent", new TextField(text(locale, "authority.accent")));
        accent.setHelperText(text(locale, "authority.accent.help"));
        palette.setType("color");
        palette.getElement().setAttribute("aria-label", text(locale, "authority.palette"));
        palette.addClassName("palette");
        var colour = new Div(accent, palette);
        colour.addClassName("authority-colour");
        say(colour);
        fill(now.details());
        for (var field : new TextField[] {name, helpPhone, helpHours, accent}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> changed.accept(details()));
        }
        accent.addValueChangeListener(
                change -> Accent.of(change.getValue()).ifPresent(colourNow -> palette.setValue(colourNow.hex())));
        palette.addValueChangeListener(change -> accent.setValue(change.getValue()));
        save(text(locale, "authority.save"), () -> show(save.apply(now.version(), details()), _ -> {}));
    }

    private void fill(AuthorityDetails details) {
        name.setValue(details.name());
        helpPhone.setValue(details.helpPhone());
        helpHours.setValue(details.helpHours());
        accent.setValue(details.accent());
        palette.setValue(details.accent());
    }

    private AuthorityDetails details() {
        return new AuthorityDetails(
                name.getValue().strip(),
                helpPhone.getValue().strip(),
                helpHours.getValue().strip(),
                accent.getValue().strip());
    }

    private static String text(Locale locale, String key) {
        return Texts.get(AuthorityForm.class, locale, key);
    }
}
