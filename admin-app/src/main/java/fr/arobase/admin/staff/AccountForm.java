package fr.arobase.admin.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConfirmPanel;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.common.Fault;
import fr.arobase.common.RefusedException;
import fr.arobase.common.Texts;
import fr.arobase.staff.Role;
import fr.arobase.staff.StaffDetails;
import fr.arobase.staff.StaffService;
import fr.arobase.staff.StaffView;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An account: who it is for, what they may do, a new password, and whether it is open. */
class AccountForm extends FormPanel {

    private static final long serialVersionUID = 1L;

    private final StaffService staff;
    private final Locale locale;
    private final Consumer<@Nullable String> go;
    private final TextField name;
    private final TextField login;
    private final EmailField email;
    private final Select<Role> role = new Select<>();
    private final PasswordField password;
    private final Div question = new Div();

    static AccountForm forNew(StaffService staff, Locale locale, Consumer<@Nullable String> go) {
        var form = new AccountForm(text(locale, "account.new"), staff, locale, go);
        form.save(text(locale, "account.create"), form::create);
        form.name.focus();
        return form;
    }

    static AccountForm of(StaffView member, StaffService staff, Locale locale, Consumer<@Nullable String> go) {
        var form = new AccountForm(member.name(), staff, locale, go);
        form.fill(member);
        form.save(text(locale, "account.save"), () -> form.change(member));
        form.foot(form.closing(member));
        form.add(form.question);
        return form;
    }

    private AccountForm(String title, StaffService staff, Locale locale, Consumer<@Nullable String> go) {
        super(title, () -> go.accept(null));
        this.staff = staff;
        this.locale = locale;
        this.go = go;
        name = field("name", new TextField(text(locale, "account.name")));
        login = field("login", new TextField(text(locale, "account.login")));
        login.setHelperText(text(locale, "account.login.help"));
        email = field("email", new EmailField(text(locale, "account.email.optional")));
        role.setLabel(text(locale, "account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> Texts.of(r, locale));
        role.setValue(Role.ADVISOR);
        field("role", role);
        password = field("password", new PasswordField(text(locale, "account.password")));
        password.setHelperText(text(locale, "account.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    private void fill(StaffView member) {
        name.setValue(member.name());
        login.setValue(member.login());
        login.setReadOnly(true);
        login.setHelperText(text(locale, "account.login.fixed"));
        if (member.email() != null) {
            email.setValue(member.email());
        }
        role.setValue(member.role());
        password.setLabel(text(locale, "account.password.new"));
        password.setHelperText(text(locale, "account.password.keep"));
    }

    private void create() {
        var outcome = staff.add(details(), password.getValue(), locale);
        show(outcome, id -> {
            Notices.done(text(locale, "account.created", name.getValue()));
            go.accept(login.getValue());
        });
    }

    private void change(StaffView member) {
        show(staff.change(member.id(), details(), password.getValue(), locale), id -> {
            Notices.done(text(locale, "account.saved", name.getValue()));
            go.accept(member.login());
        });
    }

    private Component closing(StaffView member) {
        if (!member.enabled()) {
            return Actions.plain(Glyph.LOCK_OPEN, text(locale, "account.reopen"), () -> {
                staff.setEnabled(member.id(), true, locale);
                go.accept(member.login());
            });
        }
        return Actions.danger(Glyph.BAN, text(locale, "account.close"), () -> {
            question.removeAll();
            question.add(new ConfirmPanel(
                            text(locale, "account.close.question", member.name()),
                            text(locale, "account.close.consequence"),
                            Glyph.BAN,
                            text(locale, "account.close"),
                            () -> close(member),
                            question::removeAll)
                    .focused());
        });
    }

    private void close(StaffView member) {
        try {
            staff.setEnabled(member.id(), false, locale);
            go.accept(member.login());
        } catch (RefusedException refused) {
            question.removeAll();
            show(List.of(new Fault("", refused.getMessage())));
        }
    }

    private StaffDetails details() {
        return new StaffDetails(
                login.getValue().strip(),
                name.getValue().strip(),
                email.getValue().strip(),
                role.getValue());
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(AccountForm.class, locale, key, arguments);
    }
}
