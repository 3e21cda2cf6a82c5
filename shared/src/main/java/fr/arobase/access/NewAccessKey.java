package fr.arobase.access;

/**
 * A key just made.
 *
 * @param text the whole key as the machine will send it: shown now, and never again
 */
public record NewAccessKey(AccessKeyView key, String text) {

    /** Without the secret, so that it reaches no log. */
    @Override
    public String toString() {
        return "key " + key.prefix();
    }
}
