package fr.arobase.kiosk.frame;

import fr.arobase.authority.AuthorityService;
import fr.arobase.authority.AuthorityView;
import fr.arobase.document.Letterhead;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who runs the place, as every page says; what staff change shows on the next page that is opened. A page is not kept
 * waiting for it: while the database does not answer, what was read last stands.
 */
@Component
public class Authority {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AuthorityService authority;

    @Nullable
    private volatile AuthorityView last;

    Authority(AuthorityService authority) {
        this.authority = authority;
    }

    public AuthorityView now() {
        var known = last;
        var reading = new CompletableFuture<AuthorityView>();
        Thread.ofVirtual().start(() -> read(reading));
        if (known != null) {
            reading.completeOnTimeout(known, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        try {
            return reading.join();
        } catch (CompletionException unread) {
            if (known == null) {
                throw unread;
            }
            return known;
        }
    }

    private void read(CompletableFuture<AuthorityView> reading) {
        try {
            var current = authority.current();
            last = current;
            reading.complete(current);
        } catch (RuntimeException away) {
            reading.completeExceptionally(away);
        }
    }

    public String name() {
        return now().details().name();
    }

    /** What stands above every paper. */
    public Letterhead letterhead() {
        return authority.letterhead();
    }

    /** Whom to call; as people write it. */
    public String helpPhone() {
        return now().details().helpPhone();
    }

    /** When somebody answers, in words; empty when nothing is said of it. */
    public String helpHours() {
        return now().details().helpHours();
    }
}
