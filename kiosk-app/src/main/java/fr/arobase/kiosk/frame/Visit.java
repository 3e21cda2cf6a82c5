package fr.arobase.kiosk.frame;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.keyboard.Keyboard;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One visitor's visit: how they like the pages, and what they have begun. It is gone with its session. */
@SpringComponent
@VaadinSessionScope
public class Visit {

    /** Letter size: 4.8 mm capitals, or 7.4 mm. */
    public enum Size {
        STANDARD,
        LARGE
    }

    /** Light, dark, or black and white with yellow: the looks of tokens.css. */
    public enum Contrast {
        STANDARD("light"),
        DARK("dark"),
        HIGH("contrast");

        private final String look;

        Contrast(String look) {
            this.look = look;
        }

        String look() {
            return look;
        }
    }

    private final Map<Class<?>, Object> begun = new HashMap<>();
    private boolean kiosk;
    private double pxPerMm;
    private Size size = Size.STANDARD;
    private Contrast contrast = Contrast.STANDARD;
    private Keyboard.Layout keyboard = Keyboard.Layout.AZERTY;
    private String cameFrom = "";

    @Nullable
    private Locale language;

    Visit(KioskSettings settings) {
        this.pxPerMm = settings.pxPerMm();
    }

    /** Whether this is a kiosk's screen, as the address says, or the visitor's own device. */
    public boolean isKiosk() {
        return kiosk;
    }

    /** The start of the addresses of this visit's pages. */
    public String prefix() {
        return kiosk ? KioskPaths.KIOSK : "";
    }

    /** What the visitor has begun, such as a sign-up; made new when there is none. */
    public <T> T begun(Class<T> type, java.util.function.Supplier<T> fresh) {
        return type.cast(begun.computeIfAbsent(type, _ -> fresh.get()));
    }

    public <T> Optional<T> begun(Class<T> type) {
        return Optional.ofNullable(begun.get(type)).map(type::cast);
    }

    public <T> void begin(Class<T> type, T what) {
        begun.put(type, what);
    }

    /** Forgets what was begun; the comfort stays. */
    public void forget(Class<?> type) {
        begun.remove(type);
    }

    void kiosk(boolean isKiosk) {
        this.kiosk = isKiosk;
    }

    double pxPerMm() {
        return pxPerMm;
    }

    void pxPerMm(double measured) {
        this.pxPerMm = measured;
    }

    Size size() {
        return size;
    }

    void nextSize() {
        size = size == Size.STANDARD ? Size.LARGE : Size.STANDARD;
    }

    Contrast contrast() {
        return contrast;
    }

    void nextContrast() {
        contrast = Contrast.values()[(contrast.ordinal() + 1) % Contrast.values().length];
    }

    /** The language chosen; at first French on a kiosk, elsewhere that of the device when we speak it. */
    Locale language(Locale ofDevice) {
        var chosen = language;
        return chosen != null ? chosen : kiosk ? Texts.FRENCH : Texts.nearest(ofDevice);
    }

    void speak(Locale chosen) {
        language = Texts.nearest(chosen);
    }

    Keyboard.Layout keyboard() {
        return keyboard;
    }

    void keyboard(Keyboard.Layout chosen) {
        keyboard = chosen;
    }

    /** The page from which help was asked. */
    String cameFrom() {
        return cameFrom;
    }

    void cameFrom(String path) {
        cameFrom = path;
    }
}
