package fr.arobase.kiosk.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * So many tries in a while, for each client: a bucket of tokens that fills up again evenly. Buckets of clients that have
 * been away for a while are forgotten, full as they would be.
 */
public final class RateLimit {

    private static final int MOST_CLIENTS = 100_000;

    private final int tries;
    private final Duration during;
    private final Cache<String, Bucket> buckets;

    private RateLimit(int tries, Duration during) {
        this.tries = tries;
        this.during = during;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(during.multipliedBy(2))
                .build();
    }

    public static RateLimit of(int tries, Duration during) {
        return new RateLimit(tries, during);
    }

    /** Takes a try; false when none is left. */
    public boolean tryFor(String client) {
        return bucket(client).tryConsume(1);
    }

    /** Whether a try is left, without taking it: for limits that count only the wrong ones. */
    public boolean isLeftFor(String client) {
        return bucket(client).getAvailableTokens() > 0;
    }

    /** How long until a try is free again. */
    public Duration waitFor(String client) {
        return Duration.ofNanos(bucket(client).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(String client) {
        return buckets.get(client, _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, during))
                .build());
    }
}
