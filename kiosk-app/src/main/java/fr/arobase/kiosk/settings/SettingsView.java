package fr.arobase.kiosk.settings;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.kiosk.frame.AsideView;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.keyboard.Keyboard;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import java.util.ArrayList;

/** One touch changes one setting; each says how it is now. */
@Route(KioskPaths.KIOSK + KioskPaths.SETTINGS)
@RouteAlias(KioskPaths.SETTINGS)
@AnonymousAllowed
class SettingsView extends AsideView {

    private static final long serialVersionUID = 1L;

    SettingsView(Visit visit) {
        super(visit);
    }

    @Override
    protected Page page() {
        var liked = visit().comfort();
        var choices = new ArrayList<Choice>();
        choices.add(choice("size", Icon.TEXT_SIZE, liked.size().name(), liked.with(next(liked.size()))));
        choices.add(choice("look", Icon.CONTRAST, liked.look().name(), liked.with(next(liked.look()))));
        if (visit().isKiosk()) {
            choices.add(choice("zone", Icon.ACCESSIBILITY, liked.zone().name(), liked.with(other(liked.zone()))));
        }
        choices.add(choice("mask", Icon.EYE_OFF, liked.isMasked() ? "ON" : "OFF", liked.masked(!liked.isMasked())));
        if (visit().isKiosk()) {
            choices.add(
                    choice("keyboard", Icon.KEYBOARD, liked.keyboard().name(), liked.with(other(liked.keyboard()))));
        }
        if (liked.speaks()) {
            choices.add(choice(
                    "pace",
                    Icon.GAUGE,
                    liked.pace().name(),
                    liked.with(liked.pace().other())));
        }
        return Page.of("settings", text(SettingsView.class, "title"))
                .help(text(SettingsView.class, "help"))
                .show(new Content.Choices(choices))
                .main(done("settings-done"))
                .back(this::leave);
    }

    private Choice choice(String name, Icon icon, String now, Comfort other) {
        return Choice.of("setting-" + name, icon, text(SettingsView.class, name), () -> {
                    visit().like(other);
                    redress();
                    focus("setting-" + name);
                })
                .detail(text(SettingsView.class, name + "." + now));
    }

    private static Comfort.Size next(Comfort.Size size) {
        return Comfort.Size.values()[(size.ordinal() + 1) % Comfort.Size.values().length];
    }

    private static Comfort.Look next(Comfort.Look look) {
        return Comfort.Look.values()[(look.ordinal() + 1) % Comfort.Look.values().length];
    }

    private static Comfort.Zone other(Comfort.Zone zone) {
        return zone == Comfort.Zone.LOW ? Comfort.Zone.WHOLE : Comfort.Zone.LOW;
    }

    private static Keyboard.Layout other(Keyboard.Layout layout) {
        return layout == Keyboard.Layout.ABC ? Keyboard.Layout.AZERTY : Keyboard.Layout.ABC;
    }
}
