package fr.arobase.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** So many clients do the same thing, each one after the other, until so many are done or the time is up. */
final class Load {

    private static final Duration LONGEST = Duration.ofSeconds(12);

    private Load() {}

    /** One thing that a client does; it throws when the answer is not what it should be. */
    interface Step {
        void run(int number) throws Exception;
    }

    /**
     * What was measured.
     *
     * @param micros how long each took, sorted
     */
    record Result(int clients, long[] micros, double seconds, int failures, String firstFailure) {

        double perSecond() {
            return micros.length / seconds;
        }

        double percentileMillis(int percent) {
            return micros.length == 0 ? 0 : micros[Math.min(micros.length - 1, micros.length * percent / 100)] / 1000.0;
        }

        String row(String what) {
            return "| %s | %d | %.0f | %.1f | %.1f | %.1f | %d |"
                    .formatted(
                            what,
                            clients,
                            perSecond(),
                            percentileMillis(50),
                            percentileMillis(95),
                            percentileMillis(99),
                            failures);
        }
    }

    static Result run(int clients, int most, int firstNumber, Step step) throws InterruptedException {
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        var failures = new AtomicInteger();
        var firstFailure = new AtomicReference<>("");
        var micros = new long[most];
        var begin = System.nanoTime();
        var end = begin + LONGEST.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                threads.submit(() -> {
                    for (int i = next.getAndIncrement();
                            i < most && System.nanoTime() < end;
                            i = next.getAndIncrement()) {
                        var start = System.nanoTime();
                        try {
                            step.run(firstNumber + i);
                            micros[done.getAndIncrement()] = (System.nanoTime() - start) / 1000;
                        } catch (Exception e) {
                            failures.incrementAndGet();
                            firstFailure.compareAndSet("", String.valueOf(e));
                        }
                    }
                });
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        var measured = Arrays.copyOf(micros, done.get());
        Arrays.sort(measured);
        return new Result(clients, measured, seconds, failures.get(), firstFailure.get());
    }
}
