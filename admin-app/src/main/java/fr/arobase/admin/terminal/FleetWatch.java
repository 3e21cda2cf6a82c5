package fr.arobase.admin.terminal;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets open pages look at the fleet again every few seconds: a silence is news that nobody writes down. Screens do not ask
 * by themselves, so a page left open does not keep its session alive.
 */
@Component
class FleetWatch implements DisposableBean {

    private static final long EVERY_MILLIS = 3000;

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fleet-watch").daemon().factory());

    FleetWatch() {
        clock.scheduleWithFixedDelay(
                () -> watchers.forEach(Runnable::run), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @param look called on a thread of this watch; it only hands over to its page */
    Registration watch(Runnable look) {
        watchers.add(look);
        return () -> watchers.remove(look);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
