package fr.arobase.kiosk.frame;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a kiosk shows and waits.
 *
 * @param pxPerMm CSS pixels in a millimetre of the screen: 4.03 on 21.5 inches of 1920 by 1080; {@code ?mm=} overrides it
 * @param idle without a touch for this long, the visitor is asked whether they are still there
 * @param warning how long the question stays before everything is wiped
 */
@ConfigurationProperties("arobase.kiosk")
public record KioskSettings(
        @DefaultValue("4.03") double pxPerMm,
        @DefaultValue("90s") Duration idle,
        @DefaultValue("60s") Duration warning) {

    /** Below and above these no screen is. */
    static boolean isPlausible(double pxPerMm) {
        return pxPerMm >= 2 && pxPerMm <= 20;
    }
}
