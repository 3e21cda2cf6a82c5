package fr.arobase.common;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house, on the territory's time; everything that needs the time asks for it. */
@Configuration(proxyBeanMethods = false)
public class CommonConfiguration {

    /** Workshops keep local dates and times; this is where they are local. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
