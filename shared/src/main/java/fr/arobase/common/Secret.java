package fr.arobase.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret of a machine, of which the house keeps only the hash. A random one has 256 bits, so a plain SHA-256 is enough:
 * there is nothing to guess. What people type has fewer: its life is short and its tries are counted.
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** 52 characters of Crockford's base 32. */
    public static Secret random() {
        return new Secret(random(BYTES));
    }

    /** So many random bytes, in Crockford's base 32. */
    public static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Crockford.encode(random);
    }

    /** SHA-256 in 64 hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }

    /** Without the secret, so that it reaches no log. */
    @Override
    public String toString() {
        return "secret";
    }
}
