package fr.arobase;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One more node of the domain over the test's database: a Spring context of its own, with its own connections. */
public final class TestNode {

    private TestNode() {}

    public static ConfigurableApplicationContext start(ApplicationContextInitializer<GenericApplicationContext> with) {
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .initializers(new TestDatabase(), context -> with.initialize((GenericApplicationContext) context))
                .run();
    }

    public static ConfigurableApplicationContext start() {
        return start(_ -> {});
    }

    /** Does all of it at the same moment, and returns once all is done. */
    public static <T> List<T> together(int times, java.util.function.IntFunction<T> what) {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit((Callable<T>) () -> {
                        gate.await();
                        return what.apply(i);
                    }))
                    .toList();
            gate.countDown();
            return running.stream().map(TestNode::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
