package fr.arobase.admin.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.LanguageSwitch;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.Texts;
import org.springframework.security.web.csrf.CsrfToken;

/** Where staff log in: a plain form of the browser's own, which password managers understand. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Div message = new Div();

    LoginView() {
        addClassName("login");
        var login = new TextField(text("login.login"));
        login.getElement().setAttribute("name", "username");
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setRequired(true);
        login.setRequiredIndicatorVisible(false);
        login.setAutofocus(true);
        var password = new PasswordField(text("login.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var submit = new NativeButton(text("login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("login-submit");

        var form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "login");
        form.appendChild(login.getElement(), password.getElement(), csrf().getElement(), submit.getElement());
        message.setVisible(false);
        message.getElement().setAttribute("role", "alert");

        var card = new Div();
        card.addClassName("login-card");
        var brand = new Paragraph(new Span("@"), new Span("Arobase"));
        brand.addClassName("brand");
        card.add(brand, new H1(text("login.title")), message);
        card.getElement().appendChild(form);
        var help = new Paragraph(text("login.help"));
        help.addClassName("login-help");
        card.add(help);
        add(card, new LanguageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("locked")) {
            say(Glyph.LOCK, Tone.DANGER, "login.locked");
        } else if (parameters.containsKey("wrong")) {
            say(Glyph.CIRCLE_ALERT, Tone.DANGER, "login.wrong");
        } else if (parameters.containsKey("ended")) {
            say(Glyph.CLOCK, Tone.WARN, "login.ended");
        } else if (parameters.containsKey("bye")) {
            say(Glyph.CIRCLE_CHECK, Tone.OK, "login.bye");
        }
    }

    @Override
    public String getPageTitle() {
        return text("login.title") + " · Arobase";
    }

    private void say(Glyph glyph, Tone tone, String key) {
        message.setClassName("message " + tone.className());
        message.removeAll();
        message.add(glyph.draw(), new Span(text(key)));
        message.setVisible(true);
    }

    private static Input csrf() {
        var hidden = new Input();
        hidden.setType("hidden");
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.setValue(token.getToken());
        }
        return hidden;
    }

    private String text(String key) {
        return Texts.get(LoginView.class, getLocale(), key);
    }
}
