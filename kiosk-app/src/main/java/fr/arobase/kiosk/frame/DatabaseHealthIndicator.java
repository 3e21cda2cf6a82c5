package fr.arobase.kiosk.frame;

import fr.arobase.database.DatabaseWatch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready only with a database. Answers at once, where a probe through the pool would wait for a server that hangs. */
@Component
class DatabaseHealthIndicator implements HealthIndicator {

    private final DatabaseWatch watch;

    DatabaseHealthIndicator(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.isDown() ? Health.down().build() : Health.up().build();
    }
}
