package fr.arobase.admin.attendance;

import com.vaadin.flow.shared.Registration;
import fr.arobase.attendance.RosterService;
import fr.arobase.workshop.WorkshopId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells open pages when a roster has changed, whichever node wrote the change. Once a second it asks the database for the
 * stamp of each workshop that somebody is looking at: one short query a workshop and node, however many screens follow it.
 * Screens do not ask by themselves, so a page left open does not keep its session alive.
 */
@Component
class RosterWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RosterWatch.class);
    private static final long EVERY_MILLIS = 1000;

    private final RosterService rosters;
    private final Map<WorkshopId, List<Runnable>> watchers = new ConcurrentHashMap<>();
    private final Map<WorkshopId, String> stamps = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("roster-watch").daemon().factory());

    RosterWatch(RosterService rosters) {
        this.rosters = rosters;
        clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @param changed called on a thread of this watch, quickly to be done */
    Registration watch(WorkshopId workshop, Runnable changed) {
        watchers.computeIfAbsent(workshop, _ -> new CopyOnWriteArrayList<>()).add(changed);
        return () -> watchers.computeIfPresent(workshop, (_, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
    }

    private void look() {
        stamps.keySet().retainAll(watchers.keySet());
        watchers.forEach((workshop, all) -> {
            try {
                var now = rosters.stamp(workshop);
                // The first look at a workshop tells too: something may have changed since the page was drawn.
                if (!now.equals(stamps.put(workshop, now))) {
                    all.forEach(Runnable::run);
                }
            } catch (RuntimeException databaseAway) {
                LOG.debug("The roster of {} could not be looked at", workshop, databaseAway);
            }
        });
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
