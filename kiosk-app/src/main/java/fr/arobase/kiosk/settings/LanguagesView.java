package fr.arobase.kiosk.settings;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.frame.AsideView;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.Locale;

/** Each language in its own name; the journey goes on where it was. */
@Route(KioskPaths.KIOSK + KioskPaths.LANGUAGES)
@RouteAlias(KioskPaths.LANGUAGES)
@AnonymousAllowed
class LanguagesView extends AsideView {

    private static final long serialVersionUID = 1L;

    LanguagesView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        return Page.of("languages", text(LanguagesView.class, "languages.title"))
                .show(new Content.Choices(
                        visit().languages().stream().map(this::choice).toList()))
                .back(this::leave);
    }

    private Choice choice(Locale language) {
        return Choice.of(
                        "language-" + language.getLanguage(),
                        language.equals(language()) ? Icon.CIRCLE_CHECK : Icon.LANGUAGES,
                        Texts.get(LanguagesView.class, language, "languages.own"),
                        () -> speak(language))
                .in(language);
    }

    private void speak(Locale language) {
        visit().speak(language);
        getUI().ifPresent(ui -> ui.setLocale(language));
        leave();
    }
}
