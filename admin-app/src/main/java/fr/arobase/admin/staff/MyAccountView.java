package fr.arobase.admin.staff;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Notices;
import fr.arobase.admin.login.SignedIn;
import fr.arobase.common.Fault;
import fr.arobase.common.RefusedException;
import fr.arobase.staff.LogIn;
import fr.arobase.staff.LogInService;
import fr.arobase.staff.StaffService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** One's own account: a new password for who knows the present one. */
@Route("mon-compte")
@PermitAll
class MyAccountView extends ConsolePage {

    private static final long serialVersionUID = 1L;

    private final StaffService staff;
    private final LogInService logIns;
    private final FormPanel form;
    private final PasswordField present;
    private final PasswordField wanted;
    private final PasswordField again;

    MyAccountView(StaffService staff, LogInService logIns) {
        this.staff = staff;
        this.logIns = logIns;
        title(SignedIn.current().name());
        form = new FormPanel(text("mine.password"), null);
        form.addClassNames("card", "short-form");
        present = form.field("present", field("mine.present", Autocomplete.CURRENT_PASSWORD));
        wanted = form.field("wanted", field("mine.wanted", Autocomplete.NEW_PASSWORD));
        wanted.setHelperText(text("account.password.help"));
        again = form.field("again", field("mine.again", Autocomplete.NEW_PASSWORD));
        form.save(text("mine.save"), this::save);
        content(form);
    }

    private void save() {
        var fault = change();
        form.show(fault.map(List::of).orElseGet(List::of));
        if (fault.isEmpty()) {
            List.of(present, wanted, again).forEach(PasswordField::clear);
            Notices.done(text("mine.saved"));
        }
    }

    private Optional<Fault> change() {
        var me = SignedIn.current();
        if (!wanted.getValue().equals(again.getValue())) {
            return Optional.of(new Fault("again", text("mine.differs")));
        }
        return switch (logIns.logIn(me.login(), present.getValue())) {
            case LogIn.Wrong() -> Optional.of(new Fault("present", text("mine.wrong")));
            case LogIn.Locked(var until) -> Optional.of(new Fault("present", text("mine.locked")));
            case LogIn.Welcome(var member) ->
                refusal(() -> staff.changePassword(member.id(), wanted.getValue(), getLocale()));
        };
    }

    private static Optional<Fault> refusal(Runnable change) {
        try {
            change.run();
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(new Fault("wanted", refused.getMessage()));
        }
    }

    private PasswordField field(String key, Autocomplete autocomplete) {
        var field = new PasswordField(text(key));
        field.setAutocomplete(autocomplete);
        return field;
    }
}
