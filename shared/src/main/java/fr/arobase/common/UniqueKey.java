package fr.arobase.common;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;

/** A key that two may want at the same instant: each looks, finds it free, and the database lets only the first have it. */
public record UniqueKey(String name) {

    public static UniqueKey of(String name) {
        return new UniqueKey(name);
    }

    /**
     * Does it again when the key was taken meanwhile: the second time one sees who has it, and says so.
     *
     * @param whole a transaction of its own
     * @throws DataIntegrityViolationException when something else is against it
     */
    public <T> T orOnceMore(Supplier<T> whole) {
        try {
            return whole.get();
        } catch (DataIntegrityViolationException refused) {
            if (isTaken(refused)) {
                return whole.get();
            }
            throw refused;
        }
    }

    private boolean isTaken(DataIntegrityViolationException refused) {
        return Optional.ofNullable(refused.getMostSpecificCause().getMessage())
                .filter(words -> words.contains(name))
                .isPresent();
    }
}
