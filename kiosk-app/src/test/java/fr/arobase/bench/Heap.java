package fr.arobase.bench;

import java.lang.management.ManagementFactory;

/** What is really held, after the collector has been at work. */
public final class Heap {

    private static final int ROUNDS = 4;

    private Heap() {}

    public static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        var least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
