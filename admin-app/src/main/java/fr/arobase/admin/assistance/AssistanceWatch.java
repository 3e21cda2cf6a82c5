package fr.arobase.admin.assistance;

import com.vaadin.flow.shared.Registration;
import fr.arobase.admin.frame.RailBadge;
import fr.arobase.assistance.AssistanceService;
import fr.arobase.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells open pages every two seconds how many calls wait: one short query a node, however many pages are open, and none
 * when there is none. Screens do not ask by themselves, so a page left open does not keep its session alive.
 */
@Component
class AssistanceWatch implements RailBadge, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AssistanceWatch.class);
    private static final long EVERY_MILLIS = 2000;

    private final AssistanceService assistance;
    private final List<IntConsumer> watchers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("assistance-watch").daemon().factory());

    AssistanceWatch(AssistanceService assistance) {
        this.assistance = assistance;
        clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public String path() {
        return AssistanceView.PATH;
    }

    @Override
    public String words(int count, Locale locale) {
        return Texts.get(AssistanceWatch.class, locale, "badge", count);
    }

    @Override
    public Registration watch(IntConsumer changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    private void look() {
        if (watchers.isEmpty()) {
            return;
        }
        try {
            var waiting = assistance.waiting();
            watchers.forEach(watcher -> watcher.accept(waiting));
        } catch (RuntimeException notNow) {
            LOG.debug("The calls could not be looked at", notNow);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
