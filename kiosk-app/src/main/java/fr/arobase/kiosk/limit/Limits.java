package fr.arobase.kiosk.limit;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many wrong codes one client may try: enough for tired eyes, far too few for guessing. */
@Configuration(proxyBeanMethods = false)
class Limits {

    @Bean
    RateLimit wrongCodes(
            @Value("${arobase.limit.wrong-codes:10}") int tries,
            @Value("${arobase.limit.wrong-codes-during:10m}") Duration during) {
        return RateLimit.of(tries, during);
    }
}
