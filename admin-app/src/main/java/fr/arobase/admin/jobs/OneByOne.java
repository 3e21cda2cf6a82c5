package fr.arobase.admin.jobs;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does the same to many, each in a transaction of its own: one that cannot be done does not keep the others waiting. */
final class OneByOne {

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

    private OneByOne() {}

    static <T> void each(String what, List<T> all, Consumer<T> step) {
        // The record says that nobody did it: it was time.
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("clock", "", List.of()));
        try {
            all.forEach(one -> attempt(what, one, step));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static <T> void attempt(String what, T one, Consumer<T> step) {
        try {
            step.accept(one);
        } catch (RuntimeException e) {
            log.warn("{} {} failed, and will be tried again", what, one, e);
        }
    }
}
